import { ToggleButton } from 'react-aria-components/ToggleButton'
import type { SearchScope } from '../../../shared/textSearch/searchScope'
import { Choice } from '../../ui/Choice'
import { words } from '../../words'
import { changeQuery, changeScope } from './findFlow'
import { useFind, wholeDraft } from './findState'

const options = ['matchCase', 'wholeWords', 'pattern'] as const
const fields = { matchCase: 'matchCase', wholeWords: 'wholeWords', pattern: 'isPattern' } as const

/** How to look, and where. */
export function FindOptions() {
  const query = useFind((state) => state.query)
  const scope = useFind((state) => state.scope)
  const hasSection = useFind((state) => state.section !== null)
  const hasSelection = useFind((state) => state.selection !== null)
  const text = words.find
  const scopes: SearchScope['type'][] = [
    'draft',
    ...(hasSection ? (['section'] as const) : []),
    ...(hasSelection ? (['selection'] as const) : []),
  ]
  return (
    <div className="find-options">
      {options.map((option) => (
        <ToggleButton
          key={option}
          className="find-option"
          isSelected={query[fields[option]]}
          preventFocusOnPress
          onChange={(isOn) => changeQuery({ [fields[option]]: isOn })}
        >
          {text[option]}
        </ToggleButton>
      ))}
      <Choice
        label={text.scope}
        look={scope.type === 'draft' ? 'pill' : 'pill on'}
        choices={scopes.map((id) => ({ id, name: text.scopes[id] }))}
        chosen={scope.type}
        onChoose={(type) => changeScope(scopeOf(type))}
      />
    </div>
  )
}

function scopeOf(type: SearchScope['type']): SearchScope {
  const { section, selection } = useFind.getState()
  return (type === 'section' ? section : type === 'selection' ? selection : null) ?? wholeDraft
}
