import {
  AlignCenter,
  AlignLeft,
  AlignRight,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  PanelTop,
  RotateCcwSquare,
  TableCellsMerge,
  TableCellsSplit,
  TableColumnsSplit,
  TableRowsSplit,
  Trash2,
  type LucideIcon,
} from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { isEnabled, type CommandId } from '../../../shared/commands'
import { useSession } from '../../session'
import { IconButton } from '../../ui/IconButton'
import { contextKeysOf } from '../../window/contextKeys'
import { words } from '../../words'
import { followTable } from './followTable'
import './tables.css'

type Tool = { readonly id: CommandId; readonly Icon: LucideIcon; readonly group: number }

const tools: readonly Tool[] = [
  { id: 'table.insertRowAbove', Icon: BetweenHorizontalStart, group: 0 },
  { id: 'table.insertRowBelow', Icon: BetweenHorizontalEnd, group: 0 },
  { id: 'table.insertColumnLeft', Icon: BetweenVerticalStart, group: 0 },
  { id: 'table.insertColumnRight', Icon: BetweenVerticalEnd, group: 0 },
  { id: 'table.deleteRows', Icon: TableRowsSplit, group: 1 },
  { id: 'table.deleteColumns', Icon: TableColumnsSplit, group: 1 },
  { id: 'table.merge', Icon: TableCellsMerge, group: 2 },
  { id: 'table.split', Icon: TableCellsSplit, group: 2 },
  { id: 'format.alignStart', Icon: AlignLeft, group: 3 },
  { id: 'format.alignCenter', Icon: AlignCenter, group: 3 },
  { id: 'format.alignRight', Icon: AlignRight, group: 3 },
  { id: 'table.header', Icon: PanelTop, group: 4 },
  { id: 'table.landscape', Icon: RotateCcwSquare, group: 4 },
  { id: 'table.delete', Icon: Trash2, group: 5 },
]

/** Beside the table with the caret: what is done to it most. The keyboard stays in the text. */
export function TableTools({ run }: { readonly run: (command: CommandId) => void }) {
  const isShown = useSession(
    (state) =>
      state.caret.inTable &&
      state.view === 'draft' &&
      state.dialog === null &&
      state.draft !== null &&
      !state.draft.readOnly,
  )
  const block = useSession((state) => state.caret.block)
  const bar = useRef<HTMLElement>(null)
  useLayoutEffect(() => (bar.current && isShown ? followTable(bar.current) : undefined), [isShown, block])
  if (!isShown) return null
  return (
    // A press keeps the focus and the selection in the text.
    <section
      ref={bar}
      aria-label={words.tables.tools}
      className="table-tools"
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="toolbar" aria-orientation="vertical" aria-label={words.tables.tools}>
        {tools.map((tool, index) => (
          <TableTool
            key={tool.id}
            {...tool}
            startsGroup={index > 0 && tools[index - 1]?.group !== tool.group}
            run={run}
          />
        ))}
      </div>
    </section>
  )
}

type ToolProps = Tool & { readonly startsGroup: boolean; readonly run: (command: CommandId) => void }

function TableTool({ id, Icon, startsGroup, run }: ToolProps) {
  const isPossible = useSession((state) => isEnabled(id, contextKeysOf(state)))
  const align = useSession((state) => state.caret.align)
  const hasHeader = useSession((state) => state.caret.hasTableHeader)
  const isLandscape = useSession((state) => state.caret.isTableLandscape)
  const toggles: Partial<Record<CommandId, boolean>> = {
    'table.header': hasHeader,
    'table.landscape': isLandscape,
  }
  const pressed = id in aligns ? aligns[id as keyof typeof aligns] === align : toggles[id]
  return (
    <>
      {startsGroup && <span className="line" />}
      <IconButton
        small
        label={words.commands[id]}
        isDisabled={!isPossible}
        preventFocusOnPress
        onPress={() => run(id)}
        {...(pressed !== undefined && { pressed })}
      >
        <Icon aria-hidden />
      </IconButton>
    </>
  )
}

const aligns = {
  'format.alignStart': 'start',
  'format.alignCenter': 'center',
  'format.alignRight': 'right',
} as const satisfies Partial<Record<CommandId, string>>
