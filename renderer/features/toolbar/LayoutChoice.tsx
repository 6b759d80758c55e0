import type { CommandId } from '../../../shared/commands'
import type { DraftHead } from '../../../shared/draft/draft'
import { giveLayoutOf } from '../../draft/draftLayout'
import { layoutChoices, nameOfLayout } from '../../draft/layoutNames'
import { useSession } from '../../session'
import { Choice } from '../../ui/Choice'
import { words } from '../../words'

type Props = {
  readonly head: DraftHead
  readonly canEdit: boolean
  readonly run: (command: CommandId) => void
}

const more = 'layouts'

/** The layout of the draft, and the way to another or to one's own. */
export function LayoutChoice({ head, canEdit, run }: Props) {
  const own = useSession((state) => state.ownLayouts)
  const text = words.app.toolbar
  const present = head.ownLayout ?? { id: head.layout, name: undefined }
  return (
    <Choice
      label={text.layout}
      look="pill layout"
      shown={text.layoutPill(nameOfLayout(present))}
      choices={[...layoutChoices(own, present), { id: more, name: text.moreLayouts }]}
      chosen={head.layout}
      isDisabled={!canEdit}
      onChoose={(id) => (id === more ? run('layout.edit') : giveLayoutOf(id))}
    />
  )
}
