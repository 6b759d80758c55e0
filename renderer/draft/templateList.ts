import type { TemplateId } from '../../shared/template/template'
import { bridge } from '../bridge'
import { tellFailure, tellProblem } from '../window/notices'
import { session } from '../session'
import { words } from '../words'

/** Learns which kinds there are; what is wrong with files of own ones is in the session. */
export async function loadTemplates() {
  const listed = await bridge.request('templates.list', {})
  if (!listed.ok) {
    tellFailure(listed)
    return
  }
  const { builtIn, own, broken } = listed.value
  session.set({
    templates: [...builtIn, ...own],
    ownTemplates: new Set(own.map(({ id }) => id)),
    brokenTemplates: broken,
  })
}

/** Tells, at the start, of own kinds that could not be read. */
export function tellBrokenTemplates() {
  const [first, ...others] = session.get().brokenTemplates
  if (first === undefined) return
  if (others.length === 0) tellFailure(first)
  else tellProblem(words.templates.severalBroken(others.length + 1))
}

/** Whether a kind is one of the writer's own: a draft of it carries it along. */
export function isOwnTemplate(id: TemplateId): boolean {
  return session.get().ownTemplates.has(id)
}
