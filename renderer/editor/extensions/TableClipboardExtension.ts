import { $getLexicalContent, ClipboardImportExtension, GetClipboardDataExtension } from '@lexical/clipboard'
import {
  $getEditor,
  $isElementNode,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  defineExtension,
  mergeRegister,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type BaseSelection,
  type LexicalNode,
} from 'lexical'
import type { Cell } from '../../../shared/draft/draft'
import { cellsOfText, tableOfText } from '../../../shared/table/tableOfText'
import type { TableContent } from '../../../shared/table/tableContent'
import { $copiedCells, copiedTableType, parseCopiedTable } from '../clipboard/copiedTable'
import { tableOfHtml } from '../clipboard/pastedSheet'
import { paragraphsOfText } from '../clipboard/pastedText'
import { $readInline } from '../inlineState'
import { $isTable } from '../nodes/TableNode'
import { $isTextBlock } from '../nodes/TextBlockNode'
import { $reachesAcross, $withWholeTables } from '../tables/acrossTables'
import { $changeTable, $insertTable } from '../tables/tableActions'
import { $cellRange, $manyCells } from '../tables/tablePlace'
import { $readTable } from '../tables/tableState'

/**
 * Cells on the clipboard: selected ones are copied as a table of their own, and a table that comes alone (Excel, WPS 表格, our
 * own cells) goes into the cells at the caret, elsewhere it becomes a new table.
 */
export const TableClipboardExtension = defineExtension({
  name: 'zhangfa/table-clipboard',
  dependencies: [
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        [copiedTableType]: [
          (selection) => {
            const cells = $copiedCells(selection)
            return cells && JSON.stringify(cells)
          },
        ],
        'application/x-lexical-editor': [
          (selection, $next) => {
            if ($manyCells(selection)) return null
            return $reachesAcross(selection)
              ? $getLexicalContent($getEditor(), $withWholeTables(selection))
              : $next()
          },
        ],
      },
    }),
    configExtension(ClipboardImportExtension, {
      priority: { [copiedTableType]: -1 },
      $importMimeType: {
        [copiedTableType]: [(json, selection) => $pasteTable(parseCopiedTable(json), selection)],
        'text/html': [(html, selection, $next) => $pasteTable(tableOfHtml(html), selection) || $next()],
        'text/plain': [
          (text, selection, $next) => {
            const table = $cellRange(selection) ? cellsOfText(text) : tableOfText(text)
            return $pasteTable(table, selection) || $pasteIntoMany(text, selection) || $next()
          },
        ],
      },
    }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes, selection }) => {
          const [only] = nodes
          if (!$cellRange(selection)) return false
          if (nodes.length === 1 && $isTable(only)) return $pasteTable($readTable(only), selection)
          return $manyCells(selection) !== null && $pasteTable($oneCell(nodes), selection)
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})

function $pasteTable(content: TableContent | null, selection: BaseSelection): boolean {
  if (!content) return false
  $setSelection(selection)
  if (!$changeTable({ type: 'paste', content }, $cellRange(selection))) $insertTable(content)
  return true
}

/** Text over several cells goes into each. */
function $pasteIntoMany(text: string, selection: BaseSelection): boolean {
  if (!$manyCells(selection)) return false
  return $pasteTable(
    oneCell(paragraphsOfText(text).map((paragraph) => [{ text: paragraph.text }])),
    selection,
  )
}

function $oneCell(nodes: readonly LexicalNode[]): TableContent {
  const blocks = nodes.filter($isTextBlock)
  const lines =
    blocks.length > 0
      ? blocks.map((block) => block.getChildren())
      : [nodes.filter((node) => !$isElementNode(node))]
  return oneCell(
    lines.map((children) => {
      const { lead, tail } = $readInline(children)
      return [...lead, ...tail]
    }),
  )
}

function oneCell(paragraphs: Cell['paragraphs']): TableContent {
  return { type: 'table', headerRows: 0, rows: [[{ paragraphs: paragraphs.length > 0 ? paragraphs : [[]] }]] }
}
