import { Check } from 'lucide-react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import type { BackedUpDraft } from '../../../shared/backup/requests'
import { sayMoment } from '../../../shared/words/sayMoment'
import { words } from '../../words'

type Props = {
  readonly drafts: readonly BackedUpDraft[]
  /** Paths of those ticked. */
  readonly chosen: ReadonlySet<string>
  readonly now: number
  /** Said where there are none. */
  readonly nothing: string
  readonly onChoose: (paths: ReadonlySet<string>) => void
}

/** Pixels; the rows are laid out before they are drawn. */
const rowHeight = 34

/** The drafts of a backup beside the library's; those that are the same need not be brought back. Draws what is in sight. */
export function BackedUpDrafts({ drafts, chosen, now, nothing, onChoose }: Props) {
  const inSight = new Set(drafts.map(({ path }) => path))
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowHeight }}>
      <GridList
        aria-label={words.restoring.list}
        className="backed-up"
        items={drafts.map((draft) => ({ id: draft.path, draft }))}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={chosen}
        disabledKeys={drafts.filter(({ state }) => state === 'same').map(({ path }) => path)}
        onSelectionChange={(keys) => {
          const hidden = [...chosen].filter((path) => !inSight.has(path))
          const ticked =
            keys === 'all'
              ? drafts.filter(({ state }) => state !== 'same').map(({ path }) => path)
              : [...keys]
          onChoose(new Set([...hidden, ...ticked.map(String)]))
        }}
        renderEmptyState={() => <p className="more">{nothing}</p>}
      >
        {({ id, draft }) => (
          <GridListItem id={id} textValue={titleOf(draft)} className="backed-up-row">
            <CheckboxField slot="selection">
              <CheckboxButton className="check">
                <span className="check-box">{chosen.has(id) && <Check aria-hidden />}</span>
              </CheckboxButton>
            </CheckboxField>
            <span className="backed-up-title">{titleOf(draft)}</span>
            <time>{sayMoment(draft.modified, now, words)}</time>
            <span className="backed-up-size">
              {words.restoring.characters(draft.characters.toLocaleString('zh-CN'))}
            </span>
            <span className="backed-up-state" data-state={draft.state}>
              {words.restoring.states[draft.state]}
            </span>
            <span className="backed-up-age">{sayAge(draft)}</span>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  )
}

function titleOf({ title }: BackedUpDraft): string {
  return title.trim() === '' ? words.restoring.untitled : title
}

function sayAge({ modified, presentModified }: BackedUpDraft): string {
  if (presentModified === undefined) return ''
  return presentModified >= modified ? words.restoring.newerNow : words.restoring.olderNow
}
