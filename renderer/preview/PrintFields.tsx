import type { PrintPlan, PrintWish } from '../../shared/pages/printPlan'
import { mostCopies } from '../../shared/pages/printJob'
import { ChoiceLine } from '../ui/ChoiceLine'
import { NumberEntry } from '../ui/NumberEntry'
import { TextEntry } from '../ui/TextEntry'
import { words } from '../words'
import { changePrinting } from './printFlow'
import { usePreview } from './previewState'

type Props = {
  readonly wish: Omit<PrintWish, 'duplex'>
  readonly onChange: (change: Partial<PrintWish>) => void
  readonly plan: PrintPlan
}

/** Which pages are printed, how often, and on which sides of the paper. */
export function PrintFields({ wish, onChange, plan }: Props) {
  const count = usePreview((state) => state.set?.pages ?? state.pages)
  const current = usePreview((state) => state.current)
  const duplex = usePreview((state) => state.printing.duplex)
  const say = words.preview
  const { badRange } = plan
  // Nothing is wrong before something was written.
  const isBad = badRange !== undefined && wish.written !== ''
  return (
    <>
      <ChoiceLine
        label={say.range}
        names={{ all: say.ranges.all(count), current: say.ranges.current(current), some: say.ranges.some }}
        chosen={wish.range}
        onChoose={(range) => onChange({ range })}
      />
      {wish.range === 'some' && (
        <div className="print-line">
          <TextEntry
            autoFocus
            label={say.ranges.some}
            value={wish.written}
            maxLength={500}
            hint={say.rangeHint}
            problem={isBad ? say.badRange[badRange.why](badRange.part, count) : undefined}
            onChange={(written) => onChange({ written })}
          />
        </div>
      )}
      <ChoiceLine
        label={say.sides}
        names={say.sidesChoices}
        chosen={wish.sides}
        onChoose={(sides) => onChange({ sides })}
      />
      <div className="print-line">
        <NumberEntry
          label={say.copies}
          value={wish.copies}
          problem={plan.hasBadCopies ? say.badCopies(mostCopies) : undefined}
          onChange={(copies) => onChange({ copies })}
        />
      </div>
      <ChoiceLine
        label={say.duplex}
        names={say.duplexChoices}
        chosen={duplex}
        onChoose={(chosen) => changePrinting({ duplex: chosen })}
      />
    </>
  )
}
