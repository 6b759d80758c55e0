import { $generateJSONFromSelectedNodes } from '@lexical/clipboard'
import { $getRoot, type LexicalEditor, type LexicalNode } from 'lexical'
import { spansText } from '../../../shared/draft/blockText'
import type { BlockId, Span } from '../../../shared/draft/draft'
import { $readBlock } from '../blockState'
import { dressOf } from '../blockDress'
import { $readInline } from '../inlineState'
import { $blockIdOf } from '../nodes/blockId'
import { $isTextBlock } from '../nodes/TextBlockNode'
import { textOfCopied, type CopiedBlock } from './copiedBlocks'
import { htmlOfCopied, htmlOfTitle } from './copiedHtml'

/**
 * What whole blocks put on the clipboard, by MIME type: as a selection of them would, in the order of the draft. A title stands
 * before them for other programs; our own form holds blocks only.
 */
export function $clipboardOf(
  editor: LexicalEditor,
  ids: readonly BlockId[],
  title: readonly Span[] = [],
): Record<string, string> {
  const wanted = new Set(ids)
  const nodes = $getRoot().getChildren()
  const chosen = nodes.map((node) => wanted.has($blockIdOf(node)))
  const { numbers } = dressOf(editor)
  const copied = nodes.flatMap((node, index) => (chosen[index] ? $wholeBlock(node, numbers) : []))
  const whole = $generateJSONFromSelectedNodes(editor, null)
  const own = { ...whole, nodes: whole.nodes.filter((_node, index) => chosen[index]) }
  return {
    'text/plain': [spansText(title), textOfCopied(copied)].filter((text) => text !== '').join('\n'),
    'text/html': htmlOfTitle(title, editor) + htmlOfCopied(copied, editor),
    'application/x-lexical-editor': JSON.stringify(own),
  }
}

function $wholeBlock(node: LexicalNode, numbers: ReadonlyMap<BlockId, string>): CopiedBlock {
  const { lead, tail } = $isTextBlock(node) ? $readInline(node.getChildren()) : { lead: [], tail: [] }
  const number = numbers.get($blockIdOf(node)) ?? ''
  return { number, spans: [...lead, ...tail], block: $readBlock(node) }
}
