import {
  $createTextNode,
  $isTextNode,
  defineExtension,
  IS_BOLD,
  IS_ITALIC,
  IS_UNDERLINE,
  mergeRegister,
  TextNode,
} from 'lexical'
import { $isBlank } from '../nodes/BlankNode'
import { holdsPlainLines } from '../nodes/blockShape'
import { $isTail, $setTail } from '../nodes/inlineMarks'
import { $isTextBlock, $shapeOf, TextBlockNode } from '../nodes/TextBlockNode'

const ourFormats = IS_BOLD | IS_ITALIC | IS_UNDERLINE

/** Keeps what stands in a block sayable in a draft: a tail only behind a heading, plain lines plain, three formats. */
export const InlineExtension = defineExtension({
  name: 'zhangfa/inline',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, (text) => {
        const block = text.getParent()
        if (!$isTextBlock(block)) return
        if (text.getFormat() & ~ourFormats) text.setFormat(text.getFormat() & ourFormats)
        if ($shapeOf(block).type !== 'heading' || text.getPreviousSibling() || text.getNextSibling())
          $settleTail(block)
        if (holdsPlainLines($shapeOf(block)) && text.getFormat() !== 0) text.setFormat(0)
      }),
      editor.registerNodeTransform(TextBlockNode, (block) => {
        $settleTail(block)
        if (holdsPlainLines($shapeOf(block))) $makePlain(block)
      }),
    ),
})

/** In a heading all that follows the first text of the tail belongs to it; elsewhere, and without a lead, there is none. */
function $settleTail(block: TextBlockNode): void {
  const [first, ...rest] = block.getChildren()
  if (!first) return
  const mayHaveTail = $shapeOf(block).type === 'heading' && $isTail(first) !== true
  let inTail = false
  $setTail(first, false)
  for (const node of rest) {
    inTail ||= mayHaveTail && $isTail(node) === true
    $setTail(node, inTail)
  }
}

function $makePlain(block: TextBlockNode): void {
  for (const node of block.getChildren()) {
    if ($isBlank(node)) node.replace($createTextNode(node.getTextContent()))
    else if ($isTextNode(node) && node.getFormat() !== 0) node.setFormat(0)
  }
}
