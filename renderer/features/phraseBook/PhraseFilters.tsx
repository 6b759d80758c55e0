import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { phraseOrders } from '../../../shared/snippet/arrangePhrases'
import { Choice } from '../../ui/Choice'
import { words } from '../../words'
import { slotChoices } from './slotChoices'
import type { PhraseView } from './useOwnPhrases'

type Props = {
  readonly view: PhraseView
  readonly groups: readonly string[]
  /** Phrases shown, and how many there are. */
  readonly count: number
  readonly all: number
  readonly onChange: (part: Partial<PhraseView>) => void
}

const any = 'any'
const shown = ['all', 'favourites', 'hidden'] as const

/** Which of the own phrases are looked at, and in what order. */
export function PhraseFilters({ view, groups, count, all, onChange }: Props) {
  const text = words.phraseBook.manage
  const { slot, group } = view.filter
  const slots = [{ id: any, name: text.allSlots }, ...slotChoices(slot)]
  // Groups are named by the writer: what stands before the name keeps ours apart.
  const ofGroups = [
    { id: any, name: text.allGroups },
    { id: '=', name: text.noGroup },
    ...groups.map((name) => ({ id: `=${name}`, name })),
  ]
  return (
    <div className="phrase-filters" role="search">
      <TextField
        className="phrase-search"
        aria-label={text.search}
        autoFocus
        value={view.query}
        onChange={(query) => onChange({ query })}
      >
        <Input
          className="input"
          placeholder={words.snippets.placeholder}
          spellCheck={false}
          autoComplete="off"
        />
      </TextField>
      <Choice
        label={text.show}
        look={view.show === 'all' ? 'pill' : 'pill on'}
        choices={shown.map((id) => ({ id, name: text.shown[id] }))}
        chosen={view.show}
        onChoose={(show) => onChange({ show })}
      />
      <Choice
        label={text.slot}
        look={slot === undefined ? 'pill' : 'pill on'}
        choices={slots}
        chosen={slot ?? any}
        onChoose={(id) => onChange({ filter: { group, slot: id === any ? undefined : id } })}
      />
      <Choice
        label={text.group}
        look={group === undefined ? 'pill' : 'pill on'}
        choices={ofGroups}
        chosen={group === undefined ? any : `=${group}`}
        onChoose={(id) => onChange({ filter: { slot, group: id === any ? undefined : id.slice(1) } })}
      />
      <Choice
        label={text.order}
        look="pill"
        choices={phraseOrders.map((id) => ({ id, name: text.orders[id] }))}
        chosen={view.order}
        onChoose={(order) => onChange({ order })}
      />
      <span className="phrase-count" role="status">
        {text.count(count, all)}
      </span>
    </div>
  )
}
