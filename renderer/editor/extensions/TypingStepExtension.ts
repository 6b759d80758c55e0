import {
  $addUpdateTag,
  $getPreviousSelection,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  HISTORY_MERGE_TAG,
  mergeRegister,
  TextNode,
} from 'lexical'

/** The history's own: what is typed within this many milliseconds of the letter before joins its step. */
const pause = 300

/**
 * A letter typed over a selection and those right behind it are one step: to the history the first alone is a
 * replacement, not typing.
 */
export const TypingStepExtension = defineExtension({
  name: 'zhangfa/typing-step',
  register(editor) {
    let isReplacing = false
    let replacedAt = -Infinity
    return mergeRegister(
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        () => {
          const before = $getPreviousSelection()
          isReplacing = before !== null && !before.isCollapsed() && !editor.isComposing()
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerUpdateListener(({ dirtyLeaves }) => {
        if (dirtyLeaves.size > 0) replacedAt = isReplacing ? performance.now() : -Infinity
        isReplacing = false
      }),
      editor.registerNodeTransform(TextNode, (node) => {
        if (performance.now() - replacedAt > pause || isReplacing || editor.isComposing()) return
        if ($isTypedOn(node)) $addUpdateTag(HISTORY_MERGE_TAG)
      }),
    )
  },
})

/** Did the caret move on by one character in this node? */
function $isTypedOn(node: TextNode): boolean {
  const before = $getPreviousSelection()
  const now = $getSelection()
  if (!$isRangeSelection(before) || !$isRangeSelection(now) || !now.isCollapsed()) return false
  const key = node.getKey()
  if (before.anchor.key !== key || now.anchor.key !== key) return false
  return now.anchor.offset === before.anchor.offset + 1
}
