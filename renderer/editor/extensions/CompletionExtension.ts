import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_START_COMMAND,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_TAG,
  type NodeKey,
} from 'lexical'
import { firstWord } from '../../../shared/completion/firstWord'
import { sentenceStart } from '../../../shared/completion/sentences'
import type { Span } from '../../../shared/draft/draft'
import { createAlarm } from '../../alarm'
import { $textBlockAt } from '../caretPlace'
import type { AskCompletion } from '../draftEditor'
import { hasFocus } from '../editorFocus'
import { $endOfBlock, type EndOfBlock } from '../endOfBlock'
import { $createInline } from '../inlineState'
import { $isBlank } from '../nodes/BlankNode'
import { acceptTag, openTag, programTag } from '../updateTags'
import { $selectBlank } from './BlanksExtension'

/** Milliseconds without a key before a suggestion is asked for. */
const pause = 280

/** A suggestion on screen, behind the last letter of a block. */
type Shown = { readonly key: NodeKey; readonly before: string; readonly spans: readonly Span[] }

/** Where Escape asked for silence: a sentence of a block. */
type Silenced = { readonly key: NodeKey; readonly start: number }

/**
 * Shows in grey how the sentence may go on, behind the caret at the end of running text: an attribute that CSS draws, never
 * part of the text. Tab takes it in, Ctrl+→ (⌥→) its next word, Escape puts it away until the sentence or the paragraph is
 * left, anything else hides it. A key costs no more than setting an alarm; what is looked at is looked at when it rings.
 */
export const CompletionExtension = defineExtension({
  name: 'zhangfa/completion',
  build: (): { ask: AskCompletion | null; hide: () => void } => ({ ask: null, hide: () => undefined }),
  register(editor, _config, state) {
    const completion = state.getOutput()
    const alarm = createAlarm(() => void suggest())
    let shown: Shown | null = null
    let silenced: Silenced | null = null

    const hide = () => {
      if (shown) editor.getElementByKey(shown.key)?.removeAttribute(attribute)
      shown = null
    }
    completion.hide = () => {
      alarm.clear()
      hide()
    }
    const letGo = () => {
      hide()
      return false
    }
    const show = (next: Shown) => {
      shown = next
      editor.getElementByKey(next.key)?.setAttribute(attribute, written(next.spans))
    }
    const place = () => (isAlive() ? editor.getEditorState().read($endOfBlock) : null)
    const isAlive = () => editor.isEditable() && !editor.isComposing() && hasFocus(editor)

    async function suggest() {
      const asked = place()
      const { ask } = completion
      if (!ask || !asked || asked.isBehindBlank || isSilenced(asked)) return
      const { key, id, before } = asked
      const spans = await ask({ block: id, before })
      const now = place()
      const isAsWas = now?.key === key && now.before === before && completion.ask === ask
      if (spans === null || !isAsWas || isSilenced(now)) return
      hide()
      show({ key, before, spans })
    }

    function isSilenced({ key, before }: EndOfBlock): boolean {
      return silenced?.key === key && silenced.start === sentenceStart(before)
    }

    /** Takes spans into the text in one step; false where the caret is no longer behind what they go on from. */
    function $accept(spans: readonly Span[], selectsBlank: boolean): boolean {
      const end = $endOfBlock()
      if (end?.key !== shown?.key || !end) return false
      for (const tag of [programTag, acceptTag, HISTORY_PUSH_TAG]) $addUpdateTag(tag)
      const nodes = $createInline(
        spans.map((span) => ({ ...end.marks, ...span })),
        end.isTail,
      )
      end.block.append(...nodes)
      const blank = selectsBlank ? nodes.find($isBlank) : undefined
      if (blank) $selectBlank(blank)
      else end.block.selectEnd()
      return true
    }

    function $acceptAll({ spans }: Shown): boolean {
      const isDone = $accept(spans, true)
      hide()
      return isDone
    }

    function $acceptWord({ key, spans }: Shown): boolean {
      const taken = firstWord(spans)
      if (!taken || !$accept([taken.word], false)) {
        hide()
        return false
      }
      const before = $endOfBlock()?.before ?? ''
      hide()
      // Shown again behind the word once that stands on the page.
      if (taken.rest.length > 0) shown = { key, before, spans: taken.rest }
      return true
    }

    /** Whether the suggestion was what the key was for. */
    function $onKey(event: KeyboardEvent, present: Shown): boolean {
      if (isPlain(event) && event.key === 'Tab') return $acceptAll(present)
      if (isWordKey(event)) return $acceptWord(present)
      hide()
      if (!isPlain(event) || event.key !== 'Escape') return false
      silenced = { key: present.key, start: sentenceStart(present.before) }
      return true
    }

    return mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
        if (!completion.ask) return
        if (tags.has(acceptTag)) {
          if (shown) show(shown)
          return
        }
        if (shown && place()?.before !== shown.before) hide()
        if (silenced && editorState.read($blockKey) !== silenced.key) silenced = null
        if (dirtyLeaves.size > 0 && !notTyped.some((tag) => tags.has(tag))) alarm.set(pause)
      }),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!shown || modifiers.has(event.key) || !$onKey(event, shown)) return false
          event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(COMPOSITION_START_COMMAND, letGo, COMMAND_PRIORITY_LOW),
      editor.registerCommand(BLUR_COMMAND, letGo, COMMAND_PRIORITY_LOW),
      editor.registerCommand(CLICK_COMMAND, letGo, COMMAND_PRIORITY_LOW),
      () => completion.hide(),
    )
  },
})

const attribute = 'data-ghost'
const modifiers: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta'])
const notTyped = [openTag, programTag, HISTORIC_TAG, PASTE_TAG]

/** A line may break before it, so that what is written already stays where it is. */
function written(spans: readonly Span[]): string {
  return `\u200b${spans.map(({ text }) => text).join('')}`
}

function $blockKey(): NodeKey | undefined {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $textBlockAt(selection.anchor)?.getKey() : undefined
}

function isPlain({ ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !shiftKey && !altKey && !metaKey
}

function isWordKey({ key, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): boolean {
  const [word, other] = IS_APPLE ? [altKey, ctrlKey] : [ctrlKey, altKey]
  return key === 'ArrowRight' && word && !other && !shiftKey && !metaKey
}
