import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { words } from '../../words'

export type Scope = 'section' | 'all'

type Props = {
  readonly scope: Scope
  readonly sectionName: string | undefined
  readonly onChange: (scope: Scope) => void
}

/** Phrases of the part one is in, or all of them. */
export function SnippetScope({ scope, sectionName, onChange }: Props) {
  return (
    <ToggleButtonGroup
      aria-label={words.snippets.scope}
      className="snippet-scope"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[scope]}
      onSelectionChange={(chosen) => onChange(chosen.has('section') ? 'section' : 'all')}
    >
      {sectionName !== undefined && (
        <ToggleButton id="section" className="snippet-chip">
          {words.snippets.ownSection(sectionName)}
        </ToggleButton>
      )}
      <ToggleButton id="all" className="snippet-chip">
        {words.snippets.all}
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
