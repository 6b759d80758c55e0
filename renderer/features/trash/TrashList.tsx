import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { GridList, GridListItem, type Selection } from 'react-aria-components/GridList'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { Check } from 'lucide-react'
import type { TrashedDraft } from '../../../shared/library/requests'
import { sayMoment } from '../../../shared/words/sayMoment'
import { words } from '../../words'

type Props = {
  readonly drafts: readonly TrashedDraft[]
  readonly selected: Selection
  readonly now: number
  readonly onSelect: (selected: Selection) => void
}

const text = words.library.trash

/** The deleted drafts, several of which can be chosen; only those in view are drawn. */
export function TrashList({ drafts, selected, now, onSelect }: Props) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: 46 }}>
      <GridList
        aria-label={text.list}
        className="trash-list"
        items={drafts}
        dependencies={[now]}
        selectionMode="multiple"
        selectedKeys={selected}
        onSelectionChange={onSelect}
      >
        {(draft) => {
          const title = draft.title.trim() || words.library.untitled
          const from = draft.folder === '' ? text.fromTop : text.from(draft.folder)
          return (
            <GridListItem id={draft.trashed} textValue={title} className="trash-row">
              <CheckboxField slot="selection">
                <CheckboxButton className="trash-check">
                  <Check aria-hidden />
                </CheckboxButton>
              </CheckboxField>
              <div className="trash-text">
                <span className="title">{title}</span>
                <small>
                  {text.deletedAt(sayMoment(draft.deletedAt, now, words))} · {from}
                </small>
              </div>
            </GridListItem>
          )
        }}
      </GridList>
    </Virtualizer>
  )
}
