import { templateFit } from '../../shared/outline/templateFit'
import type { DraftHead } from '../../shared/draft/draft'
import { isSameTemplate } from '../../shared/template/ownTemplate'
import type { Template } from '../../shared/template/template'
import { tell } from '../window/notices'
import { changeHead, presentBlocks } from './presentDraft'
import { session } from '../session'
import { isOwnTemplate } from './templateList'
import { words } from '../words'

/**
 * Makes the draft on screen one of this kind: its text stays as it is, and what each section is gets read anew. Says what
 * came of it, with a way back.
 */
export function giveKind(template: Template, told: (name: string, fit: string) => string) {
  const { draft } = session.get()
  if (draft === null || draft.readOnly) return
  const { id, template: former, ownTemplate, starterSet } = draft.head
  const hasSet = template.starterSets?.some((set) => set.id === starterSet) ?? false
  const isCarried = isOwnTemplate(template.id) || ownTemplate?.id === template.id
  changeHead({
    template: template.id,
    ownTemplate: isCarried ? template : undefined,
    starterSet: hasSet ? starterSet : undefined,
  })
  tell(told(template.name, words.templates.fit(templateFit(presentBlocks(), template))), {
    label: words.app.undo,
    run: () => takeBack(id, { template: former, ownTemplate, starterSet }),
  })
}

/** A draft carries its own kind along: where that was changed in the library meanwhile, the writer may take it over. */
export function offerNewerKind() {
  const { draft, templates } = session.get()
  const newer = templates.find(({ id }) => id === draft?.head.template)
  const carried = draft?.head.ownTemplate
  if (draft === null || draft.readOnly || !carried || !newer || isSameTemplate(carried, newer)) return
  const { id } = draft.head
  tell(words.templates.newer(newer.name), {
    label: words.templates.useNewer,
    run: () => {
      if (session.get().draft?.head.id === id) giveKind(newer, words.templates.updated)
    },
  })
}

type FormerKind = {
  readonly [Name in 'template' | 'ownTemplate' | 'starterSet']: DraftHead[Name] | undefined
}

/** Another draft may be on screen by now: that one stays as it is. */
function takeBack(id: DraftHead['id'], former: FormerKind) {
  if (session.get().draft?.head.id === id) changeHead(former)
}
