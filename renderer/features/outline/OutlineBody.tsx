import { useMemo, useState } from 'react'
import type { Enforcement } from '../../../shared/draft/draft'
import { presentTemplate } from '../../draft/presentDraft'
import { useSession } from '../../session'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { filterRows, isFiltering, noFilter, type RowFilter } from './filterRows'
import { OutlineTools } from './OutlineTools'
import { OutlineTree } from './OutlineTree'
import { foldedBelow } from './outlineView'
import { repeatableSlots } from './repeatableSlots'
import { groupRows } from './treeRows'

type Props = { readonly canEdit: boolean; readonly enforcement: Enforcement }

/** The outline of one draft with what shows of it: which rows are folded away, and which are looked for. */
export function OutlineBody({ canEdit, enforcement }: Props) {
  const rows = useSession((state) => state.rows)
  const template = useSession(presentTemplate)
  const [filter, setFilter] = useState<RowFilter>(noFilter)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const isFiltered = isFiltering(filter)
  const present = useMemo(
    () => (isFiltered ? filterRows(rows, filter) : groupRows(rows, repeatableSlots(template))),
    [rows, template, filter, isFiltered],
  )
  return (
    <>
      <OutlineTools
        filter={filter}
        onFilter={setFilter}
        onShowDown={(level) => setFolded(foldedBelow(rows, level))}
      />
      <div className="pane-block-scroll">
        {present.length === 0 && isFiltered && (
          <p className="pane-note">
            {words.outline.nothingFits}
            <Button look="pill" onPress={() => setFilter(noFilter)}>
              {words.outline.showAll}
            </Button>
          </p>
        )}
        <OutlineTree
          rows={present}
          folded={isFiltered ? nothing : folded}
          onFold={(key, isFolded) =>
            setFolded((before) => {
              const others = [...before].filter((other) => other !== key)
              return new Set(isFolded ? [...others, key] : others)
            })
          }
          template={template}
          canEdit={canEdit}
          isFiltered={isFiltered}
          marksPlace={enforcement !== 'off'}
        />
      </div>
    </>
  )
}

const nothing: ReadonlySet<string> = new Set()
