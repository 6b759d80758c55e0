import { ClipboardImportExtension, GetClipboardDataExtension } from '@lexical/clipboard'
import {
  $getEditor,
  $hasUpdateTag,
  COMMAND_PRIORITY_LOW,
  configExtension,
  CUT_TAG,
  defineExtension,
  mergeRegister,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from 'lexical'
import { $copiedBlocks, textOfCopied } from '../clipboard/copiedBlocks'
import { htmlOfCopied } from '../clipboard/copiedHtml'
import { $insertParagraphs } from '../clipboard/insertParagraphs'
import { $insertSection } from '../clipboard/insertSection'
import { paragraphsOfHtml } from '../clipboard/pastedHtml'
import { paragraphsOfText } from '../clipboard/pastedText'
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
        'text/html': [(selection) => htmlOfCopied($copiedBlocks($getEditor(), selection), $getEditor())],
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
