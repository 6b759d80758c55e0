import type { CommandId } from '../../../shared/commands'
import { editor } from '../../pageEditor'
import { useSession } from '../../session'
import { afterOverlay } from '../../ui/afterOverlay'
import { Choice } from '../../ui/Choice'
import { words } from '../../words'

const forms = {
  paragraph: 'format.paragraph',
  heading1: 'format.heading1',
  heading2: 'format.heading2',
  heading3: 'format.heading3',
  heading4: 'format.heading4',
  closing: 'format.closing',
} as const satisfies Record<string, CommandId>

type Form = keyof typeof forms

type Props = { readonly canEdit: boolean; readonly run: (command: CommandId) => void }

/** The form of the paragraph with the caret, and the way to give it another. */
export function FormChoice({ canEdit, run }: Props) {
  const { form, inTitle } = useSession((state) => state.caret)
  const chosen = inTitle ? null : ((Object.keys(forms) as Form[]).find((known) => known === form) ?? null)
  const names = words.commands
  return (
    <Choice
      label={words.app.toolbar.form}
      look="form"
      choices={(Object.keys(forms) as Form[]).map((id) => ({ id, name: names[forms[id]] }))}
      chosen={chosen}
      {...(chosen === null && {
        shown: shownForm(form, inTitle),
      })}
      isDisabled={!canEdit}
      onChoose={(id) => {
        run(forms[id])
        afterOverlay(() => editor.focus())
      }}
    />
  )
}

/** What the closed control says where the caret stands in none of the forms. */
function shownForm(form: string, inTitle: boolean): string {
  if (inTitle) return words.app.toolbar.titleForm
  return form === 'recipient' ? words.commands['insert.recipient'] : words.app.toolbar.otherForm
}
