import { ClipboardImportExtension, GetClipboardDataExtension } from '@lexical/clipboard'
import {
  $getEditor,
  $hasUpdateTag,
  $insertNodes,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  CUT_TAG,
  defineExtension,
  mergeRegister,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type BaseSelection,
} from 'lexical'
import type { Block } from '../../../shared/draft/draft'
import type { SourceParagraph } from '../../../shared/material/sourceParagraph'
import { $textBlockAt } from '../caretPlace'
import { $createBlock } from '../blockState'
import { blocksOfPaste } from '../clipboard/blocksOfPaste'
import { $copiedBlocks, htmlOfCopied, textOfCopied } from '../clipboard/copiedBlocks'
import { $insertSection } from '../clipboard/insertSection'
import { paragraphsOfHtml } from '../clipboard/pastedHtml'
import { paragraphsOfText } from '../clipboard/pastedText'
import { $createInline } from '../inlineState'
import { plainParagraph } from '../nodes/blockShape'
import { $setShape, $shapeOf, TextBlockNode } from '../nodes/TextBlockNode'

/**
 * Copy and paste, drag and drop. Between our own editors blocks travel whole (Lexical's JSON); from elsewhere text and
 * simple HTML become our blocks; to elsewhere the numbers go along as text. A heading that was cut leaves no number.
 */
export const ClipboardExtension = defineExtension({
  name: 'zhangfa/clipboard',
  dependencies: [
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        'text/plain': [(selection) => textOfCopied($copiedBlocks($getEditor(), selection))],
        'text/html': [(selection) => htmlOfCopied($copiedBlocks($getEditor(), selection))],
      },
    }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'text/html': [
          (html, selection, $next) => $insertParagraphs(paragraphsOfHtml(html), selection) || $next(),
        ],
        'text/plain': [(text, selection) => $insertParagraphs(paragraphsOfText(text), selection)],
      },
    }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes, selection }) => $insertSection(nodes, selection),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerNodeTransform(TextBlockNode, (block) => {
        const shape = $shapeOf(block)
        if (shape.type === 'heading' && block.isEmpty() && $hasUpdateTag(CUT_TAG))
          $setShape(block, plainParagraph)
      }),
    ),
})

function $insertParagraphs(paragraphs: readonly SourceParagraph[], selection: BaseSelection): boolean {
  $setSelection(selection)
  const [only, ...others] = paragraphs
  if (only && others.length === 0 && !$isInEmptyBlock(selection)) {
    $insertNodes($createInline(only.spans ?? [{ text: only.text }]))
    return true
  }
  const blocks = blocksOfPaste(paragraphs)
  if (blocks.length > 0) $insertBlocks(blocks, selection)
  return true
}

function $insertBlocks(blocks: readonly Block[], selection: BaseSelection): void {
  const block = $isRangeSelection(selection) ? $textBlockAt(selection.anchor) : null
  const shape = block && $shapeOf(block)
  const [only, ...others] = blocks
  if (only?.type === 'paragraph' && others.length === 0 && shape?.type !== 'title')
    $insertNodes($createInline(only.spans))
  else {
    const nodes = blocks.map($createBlock)
    if (!$insertSection(nodes, selection)) $insertNodes(nodes)
  }
}

function $isInEmptyBlock(selection: BaseSelection): boolean {
  if (!$isRangeSelection(selection)) return false
  return $textBlockAt(selection.anchor)?.getTextContentSize() === 0
}
