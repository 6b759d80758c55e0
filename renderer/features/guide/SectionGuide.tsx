import { Check, Plus } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Button } from '../../ui/Button'
import { Meter } from '../../ui/Meter'
import { words } from '../../words'

/** What there is to say about the section with the caret. */
export type GuidedSection = {
  /** With its number: 二、主要工作. */
  readonly name: string
  readonly slotName: string
  readonly guidance: string
  /** What such a section usually holds. */
  readonly points: readonly string[]
  readonly starters: readonly { readonly text: string; readonly isThere: boolean }[]
  /** 字数 written and aimed for. */
  readonly characters: number
  readonly target?: number
}

type Props = {
  readonly section: GuidedSection | null
  readonly canEdit: boolean
  readonly onInsert: (texts: readonly string[]) => void
}

const text = words.guide

/** Guidance for the section with the caret: its line, what it usually holds, headings to start with, how much is written. */
export function SectionGuide({ section, canEdit, onInsert }: Props) {
  if (section === null) return <p className="guide-note">{text.noSection}</p>
  const { name, slotName, guidance, points, starters } = section
  const isBare = guidance === '' && points.length === 0 && starters.length === 0
  return (
    <>
      <h2 className="guide-name">
        {slotName}
        {!name.endsWith(slotName) && <span>{name}</span>}
      </h2>
      <SectionCount section={section} />
      {isBare ? (
        <p className="guide-note">{text.noSlot}</p>
      ) : (
        guidance !== '' && <p className="guide-line">{guidance}</p>
      )}
      {points.length > 0 && (
        <>
          <h3>{text.points}</h3>
          <ul className="guide-points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </>
      )}
      {starters.length > 0 && <Starters starters={starters} canEdit={canEdit} onInsert={onInsert} />}
    </>
  )
}

function SectionCount({ section: { slotName, characters, target } }: { readonly section: GuidedSection }) {
  const count = characters.toLocaleString('zh-CN')
  if (target === undefined) return <p className="guide-count">{text.count(count)}</p>
  const said = text.target(count, target.toLocaleString('zh-CN'))
  return (
    <div className="guide-count">
      <span aria-hidden>{said}</span>
      <Meter label={text.targetOf(slotName)} value={characters} most={target} said={said} />
    </div>
  )
}

type StarterProps = Pick<GuidedSection, 'starters'> & Pick<Props, 'canEdit' | 'onInsert'>

function Starters({ starters, canEdit, onInsert }: StarterProps) {
  const missing = starters.flatMap((starter) => (starter.isThere ? [] : [starter.text]))
  return (
    <>
      <div className="guide-head">
        <h3>{text.starters}</h3>
        {canEdit && missing.length > 1 && (
          <Button look="pill" onPress={() => onInsert(missing)}>
            {text.insertAll}
          </Button>
        )}
      </div>
      <ul className="guide-starters" aria-label={text.starters}>
        {starters.map((starter) => (
          <li key={starter.text}>
            {starter.isThere || !canEdit ? (
              <span className="guide-starter" data-there={starter.isThere || undefined}>
                {starter.isThere ? <Check aria-hidden /> : null}
                <span>{starter.text}</span>
                {starter.isThere && <small>{text.there}</small>}
              </span>
            ) : (
              <AriaButton
                className="guide-starter"
                aria-label={text.insert(starter.text)}
                onPress={() => onInsert([starter.text])}
              >
                <Plus aria-hidden />
                <span>{starter.text}</span>
              </AriaButton>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
