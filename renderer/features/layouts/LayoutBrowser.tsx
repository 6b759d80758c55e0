import { sayFailure } from '../../../shared/words/sayFailure'
import { findLayout, layoutOf } from '../../../shared/layout/layouts'
import { isSameLayout, type OwnLayout } from '../../../shared/layout/ownLayout'
import { giveLayout } from '../../draft/draftLayout'
import { nameOfLayout } from '../../draft/layoutNames'
import { canEditOnScreen, headOnScreen, session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { DialogNotices } from '../../window/DialogNotices'
import { words } from '../../words'
import { LayoutList } from './LayoutList'
import {
  deleteLayout,
  exportLayout,
  importLayout,
  makeDefault,
  ownCopy,
  saveLayout,
  sayCapacity,
} from './layoutsFlow'
import { LivePage } from './LivePage'

type Props = {
  readonly own: readonly OwnLayout[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** Also with a copy that is not stored yet. */
  readonly onEdit: (layout: OwnLayout) => void
}

/** All layouts, a page set in the chosen one, and what can be done with it. Those of the program are copied first. */
export function LayoutBrowser({ own, chosen, onChoose, onEdit }: Props) {
  const head = useSession(headOnScreen)
  const canEdit = useSession(canEditOnScreen)
  const standard = useSession((state) => state.settings.layout)
  const broken = useSession((state) => state.brokenLayouts)
  const layout = findLayout(chosen, own) ?? layoutOf(head ?? { layout: chosen })
  const stored = own.find(({ id }) => id === layout.id)
  const inDraft = head?.ownLayout
  const carried = !stored && inDraft?.id === layout.id ? inDraft : undefined
  const isPresent = head?.layout === layout.id && (!stored || !inDraft || isSameLayout(stored, inDraft))
  const text = words.layouts
  const close = () => session.set({ dialog: null })

  async function takeIn() {
    const imported = await importLayout()
    if (imported) onChoose(imported.id)
  }

  return (
    <DialogFrame
      full
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
      <div className="layouts">
        <div className="layouts-side">
          <LayoutList own={own} head={head} standard={standard} chosen={layout.id} onChoose={onChoose} />
          {broken.map((failure, index) => (
            <p key={index} className="field-problem">
              {sayFailure(failure, words)}
            </p>
          ))}
        </div>
        <div className="layouts-view">
          <div className="kind-actions" role="group" aria-label={text.actionsOf(nameOfLayout(layout))}>
            <Button isDisabled={!canEdit || isPresent} onPress={() => giveLayout(layout)}>
              {text.give}
            </Button>
            <Button
              isDisabled={standard === layout.id || carried !== undefined}
              onPress={() => void makeDefault(layout)}
            >
              {text.makeDefault}
            </Button>
            {stored && <Button onPress={() => onEdit(stored)}>{text.edit}</Button>}
            {carried && <Button onPress={() => void saveLayout(carried)}>{text.keep}</Button>}
            <Button onPress={() => onEdit(ownCopy(layout))}>{text.copy}</Button>
            {stored && (
              <>
                <Button onPress={() => void exportLayout(stored)}>{text.export}</Button>
                <Button look="wrong" onPress={() => void deleteLayout(stored)}>
                  {text.delete}
                </Button>
              </>
            )}
          </div>
          <p className="more">
            {[sayCapacity(layout), ...(carried ? [text.ofDraftMore] : stored ? [] : [text.builtInMore])].join(
              '　',
            )}
          </p>
          <LivePage layout={layout} />
        </div>
      </div>
    </DialogFrame>
  )
}
