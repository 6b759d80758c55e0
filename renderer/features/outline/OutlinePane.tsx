import { enforcementSchema } from '../../../shared/draft/draft'
import { changeHead } from '../../presentDraft'
import { useSession } from '../../session'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { words } from '../../words'
import { orderSections } from './outlineFlow'
import { OutlineTree } from './OutlineTree'

/** 提纲: every slot of the kind and every section, in the draft's order, beside what the order asks for. */
export function OutlinePane() {
  const draft = useSession((state) => state.draft)
  const hasMisplaced = useSession((state) => state.rows.some((row) => row.place !== 'ok'))
  if (draft === null) return null
  const text = words.outline
  const { enforcement } = draft.head
  return (
    <section className="pane-block block-outline" aria-label={text.title}>
      <div className="pane-head">
        <h2>{text.title}</h2>
        <Choice
          label={text.enforcement}
          look={enforcement === 'strict' ? 'pill on' : 'pill'}
          choices={enforcementSchema.options.map((id) => ({ id, name: text.enforcements[id] }))}
          chosen={enforcement}
          isDisabled={draft.readOnly}
          onChoose={(chosen) => changeHead({ enforcement: chosen })}
        />
        <Button look="pill" isDisabled={draft.readOnly || !hasMisplaced} onPress={orderSections}>
          {text.putInOrder}
        </Button>
      </div>
      <div className="pane-block-scroll">
        <OutlineTree canEdit={!draft.readOnly} enforcement={enforcement} />
      </div>
    </section>
  )
}
