import { textOf } from '../../../shared/draft/blockText'
import { replaceHits } from '../../../shared/textSearch/replaceHits'
import { replacementOf } from '../../../shared/textSearch/replacement'
import { tell, tellFailure } from '../../window/notices'
import { editor } from '../../pageEditor'
import { saveNow } from '../../draft/presentDraft'
import { tellUndoable } from '../../draft/tellUndoable'
import { canEditOnScreen, session } from '../../session'
import { words } from '../../words'
import { currentHit, goOnFrom, goToHit, hitsNow, search } from './findFlow'
import { findState } from './findState'

/** Replaces the current hit and goes on to the next. */
export async function replaceCurrent() {
  await search(true)
  const found = currentHit()
  if (found === null || !canEditOnScreen(session.get())) return
  const { hit, block } = found
  const { query, replacement } = findState.get()
  const result = replaceHits([block], [hit], replacementOf(query, replacement))
  if (result.inBlanks > 0) {
    tell(words.find.inBlank)
    await goToHit('next')
    return
  }
  const [edit] = result.edits
  const after =
    edit?.type === 'replace' ? textOf(edit.block) : (result.title ?? []).map(({ text }) => text).join('')
  goOnFrom({ block: block.id, offset: after.length - (textOf(block).length - hit.end) })
  editor.apply(result.edits, result.title)
  await search(true)
}

/** Replaces all hits in one undo step; the text as it was is kept as a version first. */
export async function replaceAll() {
  if (!canEditOnScreen(session.get())) return
  const before = session.get().draft?.head.id
  const { query, replacement } = findState.get()
  if ((await hitsNow())?.hits.length === 0) {
    await search(false)
    return
  }
  const kept = await saveNow('replaced')
  if (!kept.ok) {
    tellFailure(kept)
    return
  }
  const found = await hitsNow()
  if (found === null || session.get().draft?.head.id !== before) return
  const result = replaceHits(found.blocks, found.hits, replacementOf(query, replacement))
  editor.apply(result.edits, result.title)
  tellReplaced(result.replaced, result.inBlanks)
  await search(false)
}

function tellReplaced(replaced: number, inBlanks: number) {
  const text = words.find
  if (replaced === 0) tell(text.onlyInBlanks(inBlanks))
  else tellUndoable(inBlanks === 0 ? text.replaced(replaced) : text.replacedBut(replaced, inBlanks))
}
