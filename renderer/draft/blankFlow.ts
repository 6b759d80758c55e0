import { alikeOf, fillAlike, type Alike } from '../../shared/snippet/fillAlike'
import { blankOffers, type BlankOffer } from '../../shared/snippet/blankOffers'
import { valuesOf } from '../../shared/snippet/changePhraseBook'
import { rememberedValue } from '../../shared/snippet/rememberedValue'
import { titleAsBlock, titleBlockId } from '../../shared/textSearch/placedHit'
import { dayOf } from '../../shared/today'
import type { FilledBlank, SelectedBlank } from '../editor/draftEditor'
import { editor } from '../pageEditor'
import { session } from '../session'
import { tell } from '../window/notices'
import { words } from '../words'
import { changePhrases } from './phraseBook'
import { presentBlocks } from './presentDraft'
import { tellUndoable } from './tellUndoable'

/** What the writer is offered for a blank. */
export function offersFor({ blank, before, behind }: SelectedBlank): readonly BlankOffer[] {
  const { draft, book } = session.get()
  return blankOffers(blank, {
    profile: draft?.head.profile ?? {},
    today: dayOf(new Date()),
    values: valuesOf(book, blank.name),
    before,
    behind,
  })
}

/** Remembers what blanks are filled with, and offers to fill others of the same name. */
export function followFilledBlanks() {
  return editor.onFilled((filled) => {
    if (!filled.isFitting) {
      tellNoNumber(filled)
      return
    }
    const { blank, value = '' } = filled
    const remembered = rememberedValue(blank, value)
    if (remembered === undefined || blank.name === words.app.toolbar.blankName) return
    changePhrases([{ type: 'value', blank: blank.name, value: remembered }])
    offerAlike(alikeOf(blank, remembered), blank.name)
  })
}

/** What was written stays; the writer is told, and can have it selected to write anew. */
function tellNoNumber({ blank, text, place }: FilledBlank) {
  tell(words.blanks.notNumber(blank.name, blank.unit, text), {
    label: words.blanks.rewrite,
    run: () => editor.goTo(place),
  })
}

/** What was filled in last, and in which draft. */
let latest: { readonly draft: string; readonly alike: Alike } | null = null

/** Names that were offered once in a draft and are not pressed on the writer again. */
const offered = new Set<string>()

function offerAlike(alike: Alike, name: string) {
  const draft = session.get().draft?.head.id ?? ''
  latest = { draft, alike }
  const { counts } = fillAlike(allBlocks(), alike)
  if (counts.size === 0 || offered.has(`${draft} ${name}`)) return
  offered.add(`${draft} ${name}`)
  tell(words.blanks.alike(total(counts), [...counts.keys()]), {
    label: words.blanks.fillAlike,
    run: () => {
      if (session.get().draft?.head.id === draft) fillAll(alike)
    },
  })
}

/** 填上同名待填项: what was filled in last goes into the other blanks of its name. */
export function fillLatestAlike() {
  if (latest?.draft === session.get().draft?.head.id && latest) fillAll(latest.alike)
  else tell(words.blanks.noneAlike)
}

/** Fills all of them in one undo step; the caret goes on where it was. */
function fillAll(alike: Alike) {
  const { changed, counts } = fillAlike(allBlocks(), alike)
  if (counts.size === 0) {
    tell(words.blanks.noneAlike)
    return
  }
  const title = changed.find(({ id }) => id === titleBlockId)
  const edits = changed
    .filter((block) => block !== title)
    .map((block) => ({ type: 'replace' as const, block }))
  editor.apply(edits, title?.type === 'paragraph' ? title.spans : undefined)
  tellUndoable(words.blanks.filledAlike(total(counts)))
  editor.focus()
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function allBlocks() {
  return [titleAsBlock(editor.title()), ...presentBlocks()]
}
