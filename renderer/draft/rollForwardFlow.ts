import type { DraftId } from '../../shared/draft/draft'
import { draftJson } from '../../shared/draft/serialiseDraft'
import type { Article } from '../../shared/material/article'
import type { ReadSource } from '../../shared/material/requests'
import { rollForward, type RollForwardInput } from '../../shared/rollForward/rollForward'
import { bridge } from '../bridge'
import { tell, tellFailure } from '../window/notices'
import { draftFromArticle, type ArticleChoices } from './openArticle'
import { leaveDraft, showOpened } from './openDraft'
import { showTab } from '../window/panes'
import { draftNow } from './presentDraft'
import { session, type RollSource } from '../session'
import { words } from '../words'

/** Asks how to roll the draft on screen forward, or which one where none is. */
export function askRollForward() {
  const { draft, view } = session.get()
  ask(draft !== null && view === 'draft' ? sourceOnScreen() : null)
}

/** Asks how to roll a draft of the library forward. */
export async function askRollForwardOf(id: DraftId) {
  const source = await readRollSource(id)
  if (source) ask(source)
}

/** Asks how to roll an article forward; the file it stands in stays as it is. */
export function askRollForwardArticle(source: ReadSource, article: Article, choices: ArticleChoices) {
  const draft = draftFromArticle(source, article, choices)
  if (draft === null) return
  // The profile's year is this writer's, not the article's.
  const profile = { ...draft.profile }
  delete profile.year
  ask({ draft: { ...draft, profile } })
}

/** A draft of the library as it is now, on screen or not; null where it cannot be read, which is told. */
export async function readRollSource(id: DraftId): Promise<RollSource | null> {
  if (session.get().draft?.head.id === id) return sourceOnScreen()
  const opened = await bridge.request('library.open', { id })
  if (opened.ok) return { draft: opened.value.draft, basedOn: opened.value.draft.id }
  tellFailure(opened)
  return null
}

/** Makes the new draft and opens it; the one on screen is saved first, the source is never changed. */
export async function createRolled(input: RollForwardInput) {
  if (!(await leaveDraft())) return
  const { draft, changes, planned } = rollForward(input)
  const added = await bridge.request('library.add', { json: draftJson(draft) })
  showOpened(added)
  if (!added.ok) return
  const made = changes.filter(({ key }) => !input.declined?.has(key)).length
  tell(words.rollForward.created(made, planned.length))
  if (planned.length > 0) showTab('guide')
}

function sourceOnScreen(): RollSource {
  const draft = draftNow()
  return { draft, basedOn: draft.id }
}

function ask(source: RollSource | null) {
  session.set({ dialog: { name: 'rollForward', source } })
}
