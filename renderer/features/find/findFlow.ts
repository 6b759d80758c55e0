import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { hitBefore, hitFrom, type PlacedHit, type TextPoint } from '../../../shared/textSearch/placedHit'
import type { SearchScope } from '../../../shared/textSearch/searchScope'
import type { TextQuery } from '../../../shared/textSearch/textQuery'
import { tell } from '../../window/notices'
import { editor } from '../../pageEditor'
import { createRefresh } from '../../draft/refresh'
import { session } from '../../session'
import { words } from '../../words'
import { createFinder } from './findHits'
import { findState, wholeDraft } from './findState'
import { orderOf, searchedBlocks } from './searchedBlocks'
import { searchPattern } from './searchPattern'
import { asPattern, selectedForSearch } from './selectedForSearch'

const findHits = createFinder(searchPattern)
/** Milliseconds without a key before the field's text is searched for, or the changed draft again. */
const whileTyping = createRefresh(() => void search(true), 120)
const whileWriting = createRefresh(() => void search(false), 300)

/** The search goes on from here while its words are typed. */
let from: TextPoint | null = null
let latest = 0
/** The field's text has not been searched for yet. */
let isBehind = false
let stopFollowing: (() => void) | null = null

/** Opens the bar for what is selected, or gives it the focus again. */
export function openFind(bar: 'find' | 'replace') {
  const { bar: before, asked } = findState.get()
  if (before === 'closed' || isInText()) takeSelection()
  stopFollowing ??= follow()
  findState.set({ bar, asked: asked + 1 })
  whileTyping.stop()
  void search(true)
}

/** Closes the bar; the caret goes to the hit, unless it was in the text anyway. */
export function closeFind() {
  const { bar, hits, current } = findState.get()
  if (bar === 'closed') return
  const hit = hits[current]
  const wasInText = isInText()
  putAway()
  if (wasInText) return
  if (hit) goInText(hit)
  else editor.focus()
}

function putAway() {
  stopFollowing?.()
  stopFollowing = null
  whileTyping.stop()
  whileWriting.stop()
  findState.set({ bar: 'closed', scope: wholeDraft })
  editor.markHits([], null)
}

export function isFindOpen(): boolean {
  return findState.get().bar !== 'closed'
}

/** Changes what is looked for; the search follows after a pause, or when the input method is done. */
export function changeQuery(change: Partial<TextQuery>, isComposing = false) {
  const status = isComposing ? 'composing' : 'waiting'
  findState.set({ query: { ...findState.get().query, ...change }, status })
  isBehind = true
  if (isComposing) whileTyping.stop()
  else whileTyping.afterPause()
}

export function changeScope(scope: SearchScope) {
  findState.set({ scope })
  void search(true)
}

/** Goes to the next hit or the one before, from the caret where that stands in the text; round at the ends. */
export async function goToHit(step: 'next' | 'previous') {
  const { bar, query } = findState.get()
  if (query.text === '') {
    openFind('find')
    return
  }
  const isFirst = isBehind && bar !== 'closed'
  if (isBehind || bar === 'closed') await search(true)
  const { hits, current } = findState.get()
  if (hits.length === 0 && bar === 'closed') tell(words.find.nothingFor(query.text))
  if (isFirst && !isInText()) return
  if (isInText()) goTo(besideSelection(step), true)
  else goTo((current + (step === 'next' ? 1 : -1) + hits.length) % hits.length, bar === 'closed')
}

/** Searches anew; `reveal` scrolls to the hit that is then the current one. */
export async function search(reveal: boolean) {
  whileTyping.stop()
  whileWriting.stop()
  isBehind = false
  const turn = ++latest
  const { query, scope } = findState.get()
  const blocks = searchedBlocks()
  if (query.isPattern) findState.set({ status: 'searching' })
  const found = await findHits(query, blocks, scope)
  if (turn !== latest) return
  if (!found.ok) {
    findState.set({ hits: [], current: -1, status: found.why })
    editor.markHits([], null)
    return
  }
  findState.set({ hits: found.hits, current: hitFrom(found.hits, from, orderOf(blocks)), status: 'ready' })
  showHits(reveal)
}

/** The hit gone to last with the block it was found in; null where the text has changed since. */
export function currentHit(): { readonly hit: PlacedHit; readonly block: Block } | null {
  const { hits, current } = findState.get()
  const hit = hits[current]
  const block = hit && searchedBlocks().find(({ id }) => id === hit.block)
  return hit && block && hit.end <= textOf(block).length ? { hit, block } : null
}

/** The hits of the text as it is this moment, however it changes meanwhile; null where they cannot be had. */
export async function hitsNow() {
  const { query, scope } = findState.get()
  for (;;) {
    const blocks = searchedBlocks()
    const found = await findHits(query, blocks, scope)
    if (!found.ok) return null
    const now = searchedBlocks()
    if (now.length === blocks.length && now.every((block, index) => block === blocks[index]))
      return { blocks, hits: found.hits }
  }
}

/** From here on the search goes on. */
export function goOnFrom(point: TextPoint) {
  from = point
}

function goTo(index: number, inText: boolean) {
  const hit = findState.get().hits[index]
  if (!hit) return
  from = { block: hit.block, offset: hit.start }
  findState.set({ current: index })
  if (inText) goInText(hit)
  showHits(!inText)
}

function goInText({ block, start, end }: PlacedHit) {
  editor.goTo({ block, start, end })
  editor.reveal({ block, start, end })
}

function showHits(reveal: boolean) {
  const { bar, hits, current } = findState.get()
  if (bar === 'closed') return
  const hit = hits[current] ?? null
  editor.markHits(hits, hit)
  if (hit && reveal) editor.reveal(hit)
}

function besideSelection(step: 'next' | 'previous'): number {
  const { hits } = findState.get()
  const selection = editor.selection()
  const order = orderOf(searchedBlocks())
  return step === 'next'
    ? hitFrom(hits, selection?.end ?? null, order)
    : hitBefore(hits, selection?.start ?? null, order)
}

function takeSelection() {
  const at = editor.selection()
  const { text, section, selection, isLong } = selectedForSearch(searchedBlocks(), at)
  const { query } = findState.get()
  from = at?.start ?? null
  findState.set({
    section,
    selection,
    ...(isLong && selection && { scope: selection }),
    ...(text !== null && { query: { ...query, text: query.isPattern ? asPattern(text) : text } }),
  })
}

function isInText(): boolean {
  return document.activeElement?.closest('.draft') != null
}

/** While the bar is open the hits follow the text, also that of another draft. */
function follow() {
  const stopEditor = editor.onChange(() => whileWriting.afterPause())
  const stopSession = session.subscribe((now, before) => {
    if (now.view !== 'draft') putAway()
    else if (now.draft?.head.id !== before.draft?.head.id) {
      from = null
      findState.set({ scope: wholeDraft, section: null, selection: null })
      void search(false)
    }
  })
  return () => {
    stopEditor()
    stopSession()
  }
}
