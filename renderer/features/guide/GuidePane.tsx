import { words } from '../../words'
import { ChecklistPart, type ChecklistProps } from './ChecklistPart'
import { SectionGuide, type GuidedSection } from './SectionGuide'
import './guide.css'

type Props = ChecklistProps & {
  /** Null where the caret stands in no section. */
  readonly section: GuidedSection | null
  readonly onInsert: (texts: readonly string[]) => void
}

/** 要点: what the section with the caret usually holds, and what is to be done in the whole draft. */
export function GuidePane({ section, onInsert, ...checklist }: Props) {
  return (
    <div className="guide">
      <section className="guide-part" aria-label={words.guide.section}>
        <SectionGuide section={section} canEdit={checklist.canEdit} onInsert={onInsert} />
      </section>
      <ChecklistPart {...checklist} />
    </div>
  )
}
