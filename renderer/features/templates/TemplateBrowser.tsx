import { sayFailure } from '../../../shared/words/sayFailure'
import { copyTemplate } from '../../../shared/template/ownTemplate'
import type { Template, TemplateId } from '../../../shared/template/template'
import { KindList } from '../../kinds/KindList'
import { SlotPreview } from '../../kinds/SlotPreview'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { DialogNotices } from '../../window/DialogNotices'
import { deleteTemplate, exportTemplate, importTemplate } from './templatesFlow'

type Props = {
  readonly chosen: TemplateId | undefined
  readonly onChoose: (id: TemplateId) => void
  /** Also with a copy that is not stored yet. */
  readonly onEdit: (template: Template) => void
}

/** All kinds, what the chosen one is made of, and what can be done with it. Those of the program are copied first. */
export function TemplateBrowser({ chosen, onChoose, onEdit }: Props) {
  const templates = useSession((state) => state.templates)
  const own = useSession((state) => state.ownTemplates)
  const broken = useSession((state) => state.brokenTemplates)
  const template = templates.find(({ id }) => id === chosen) ?? templates[0]
  const isOwn = template !== undefined && own.has(template.id)
  const text = words.templates
  const close = () => session.set({ dialog: null })

  async function takeIn() {
    const imported = await importTemplate()
    if (imported) onChoose(imported.id)
  }

  return (
    <DialogFrame
      wide
      title={text.title}
      onClose={close}
      notices={<DialogNotices />}
      actions={
        <>
          <Button onPress={() => void takeIn()}>{text.import}</Button>
          <span className="grow" />
          <Button look="go" onPress={close}>
            {words.app.close}
          </Button>
        </>
      }
    >
      <div className="change-kind">
        <div>
          <KindList
            label={words.library.create.kind}
            templates={templates}
            own={own}
            chosen={template?.id ?? ''}
            onChoose={onChoose}
          />
          {broken.map((failure, index) => (
            <p key={index} className="field-problem">
              {sayFailure(failure, words)}
            </p>
          ))}
        </div>
        {template && (
          <div className="kind-view">
            <div className="kind-actions" role="group" aria-label={text.actionsOf(template.name)}>
              <Button isDisabled={!isOwn} onPress={() => onEdit(template)}>
                {text.edit}
              </Button>
              <Button onPress={() => onEdit(copyTemplate(template, templates))}>{text.copy}</Button>
              <Button onPress={() => void exportTemplate(template)}>{text.export}</Button>
              <Button look="wrong" isDisabled={!isOwn} onPress={() => void deleteTemplate(template)}>
                {text.delete}
              </Button>
            </div>
            {!isOwn && <p className="more">{text.builtInMore}</p>}
            <div className="kind-slots" tabIndex={0} role="group" aria-label={words.library.create.slots}>
              <SlotPreview template={template} />
            </div>
          </div>
        )}
      </div>
    </DialogFrame>
  )
}
