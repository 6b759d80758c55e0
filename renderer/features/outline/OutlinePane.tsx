import { enforcementSchema } from '../../../shared/draft/draft'
import { hasMisplaced } from '../../../shared/outline/outline'
import { foldPart } from '../../window/panes'
import { changeHead } from '../../draft/presentDraft'
import { canEditOnScreen, headOnScreen, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { FoldingHead } from '../../ui/FoldingHead'
import { words } from '../../words'
import { orderSections } from './outlineFlow'
import { OutlineBody } from './OutlineBody'

/** 提纲: every slot of the kind and every section, in the draft's order, beside what the order asks for. */
export function OutlinePane() {
  const enforcement = useSession((state) => headOnScreen(state)?.enforcement)
  const id = useSession((state) => headOnScreen(state)?.id)
  const canEdit = useSession(canEditOnScreen)
  const canPutInOrder = useSession((state) => hasMisplaced(state.rows))
  const isFolded = useSession((state) => state.settings.panes.folded?.includes('outline') ?? false)
  if (enforcement === undefined) return null
  const text = words.outline
  return (
    <section className="pane-block block-outline" data-folded={isFolded || undefined} aria-label={text.title}>
      <FoldingHead title={text.title} isFolded={isFolded} onFold={(folded) => foldPart('outline', folded)}>
        <Choice
          label={text.enforcement}
          look={enforcement === 'strict' ? 'pill on' : 'pill'}
          choices={enforcementSchema.options.map((id) => ({ id, name: text.enforcements[id] }))}
          chosen={enforcement}
          isDisabled={!canEdit}
          onChoose={(chosen) => changeHead({ enforcement: chosen })}
        />
        <Button look="pill" isDisabled={!canEdit || !canPutInOrder} onPress={orderSections}>
          {text.putInOrder}
        </Button>
      </FoldingHead>
      {!isFolded && <OutlineBody key={id} canEdit={canEdit} enforcement={enforcement} />}
    </section>
  )
}
