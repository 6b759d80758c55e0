import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  mergeRegister,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical'
import type { DraftChange } from '../../shared/draft/change'
import type { BlockId, Span } from '../../shared/draft/draft'
import { $applyEdits } from './applyEdits'
import { dressBlock, dressOf } from './blockDress'
import { $createBlock } from './blockState'
import { buildEditors } from './buildEditors'
import { $selectInBlock, $textBlockByKey } from './caretPlace'
import { CaretWatch } from './caretWatch'
import { CompositionQueue } from './compositionQueue'
import type { DraftEditor, TextPlace } from './draftEditor'
import { DraftMirror } from './draftState'
import { $selectBlank } from './extensions/BlanksExtension'
import { joinFields } from './joinFields'
import { $createInline, $readInline } from './inlineState'
import { $findOrInsertPart } from './insertPart'
import { NumberKeeper } from './keepNumbers'
import { Listeners } from './listeners'
import { $createBlank, $isBlank } from './nodes/BlankNode'
import { $createTextBlock, $isTextBlock, type TextBlockNode } from './nodes/TextBlockNode'
import { $setForm } from './setForm'
import { TextMarks } from './textMarks'
import { openTag, programTag } from './updateTags'

/** The two elements an editor shows itself in; both become editable by it. */
export type EditorElements = { readonly title: HTMLElement; readonly body: HTMLElement }

/** A `DraftEditor` and the way to put it on the page. */
export type MountableEditor = DraftEditor & {
  /** Shows the editor in two elements until the undo is called. It works, unseen, without. */
  attach(elements: EditorElements): () => void
}

/** Makes an editor with an empty draft; `attach` shows it. */
export function createDraftEditor(): MountableEditor {
  const { title, body, history } = buildEditors()
  const changes = new Listeners<DraftChange>()
  const histories = new Listeners<{ canUndo: boolean; canRedo: boolean }>()
  const queue = new CompositionQueue([title, body])
  let isOpening = false
  let titleSpans: readonly Span[] = []
  let shownHistory = ''
  let active: LexicalEditor = body

  const mirror = new DraftMirror(body, (change) => {
    numbers.follow(change)
    marks.refreshSoon()
    changes.tell(change)
  })
  const numbers = new NumberKeeper(body, mirror)
  const marks = new TextMarks(body, mirror)
  const caret = new CaretWatch(() => ({ editor: active, inTitle: active === title }))

  const tellHistory = () => {
    const now = { canUndo: history.undoStack.length > 0, canRedo: history.redoStack.length > 0 }
    if (isOpening || JSON.stringify(now) === shownHistory) return
    shownHistory = JSON.stringify(now)
    histories.tell(now)
  }
  title.registerUpdateListener(({ editorState, tags }) => {
    const spans = editorState.read($readTitle)
    const isSame = JSON.stringify(spans) === JSON.stringify(titleSpans)
    if (!isSame) titleSpans = spans
    if (!isSame && !tags.has(openTag)) changes.tell({ changed: [], removed: [], title: spans })
  })
  for (const editor of [title, body]) {
    editor.registerUpdateListener(() => {
      tellHistory()
      caret.look()
    })
    editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        active = editor
        caret.look()
        return false
      },
      COMMAND_PRIORITY_LOW,
    )
  }
  joinFields(title, body)
  const undo = () => travel(UNDO_COMMAND, 'undoStack')
  const redo = () => travel(REDO_COMMAND, 'redoStack')

  /** One change by the program: one undo step, after any composition. */
  const change = (editor: LexicalEditor, step: () => void) =>
    queue.whenIdle(() => {
      editor.update(
        () => {
          $addUpdateTag(programTag)
          $addUpdateTag(HISTORY_PUSH_TAG)
          if (!hasFocus(editor)) $addUpdateTag(SKIP_DOM_SELECTION_TAG)
          step()
        },
        { discrete: true },
      )
    })

  /** What is put in at the caret is gone on writing from. */
  const insert = (step: () => void) => {
    active.getRootElement()?.focus({ preventScroll: true })
    change(active, step)
  }

  let isTravelling = false
  const travel = (command: typeof UNDO_COMMAND, stack: 'undoStack' | 'redoStack') =>
    queue.whenIdle(() => {
      const editor = history[stack].at(-1)?.editor
      isTravelling = true
      body.dispatchCommand(command, undefined)
      isTravelling = false
      if (editor) commit(editor)
      tellHistory()
      if (editor && editor !== active && document.activeElement === active.getRootElement()) editor.focus()
    })

  // Ctrl+Z as Chromium reads it goes the same way as the menu's.
  for (const editor of [title, body])
    for (const [command, step] of [
      [UNDO_COMMAND, undo],
      [REDO_COMMAND, redo],
    ] as const)
      editor.registerCommand(
        command,
        () => {
          if (isTravelling) return false
          queueMicrotask(step)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      )

  return {
    open(draft, readOnly) {
      isOpening = true
      $pour(title, () => [$createTextBlock({ type: 'title' }).append(...$createInline(draft.title))])
      $pour(body, () => draft.blocks.map($createBlock))
      body.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
      history.current = { editor: body, editorState: body.getEditorState() }
      isOpening = false
      for (const editor of [title, body]) editor.setEditable(!readOnly)
      dressOf(body).numbers.clear()
      numbers.renumber()
      marks.show([])
      tellHistory()
      caret.look()
    },
    title: () => titleSpans,
    blocks: () => mirror.blocks(),
    onChange: (listener) => changes.add(listener),
    onCaret: (listener) => caret.listeners.add(listener),
    onHistory: (listener) => histories.add(listener),
    caret: () => caret.read(),
    apply: (edits) => {
      if (edits.length > 0) change(body, () => $applyEdits(edits, mirror))
    },
    setTitle: (spans) =>
      change(title, () => {
        const block = $getRoot().getFirstChild()
        if ($isTextBlock(block))
          block
            .clear()
            .append(...$createInline(spans))
            .selectEnd()
      }),
    undo,
    redo,
    setForm: (form) => change(body, () => $setForm(form)),
    toggle: (format) =>
      queue.whenIdle(() => {
        active.dispatchCommand(FORMAT_TEXT_COMMAND, format)
        commit(active)
      }),
    insertSpans: (spans) => insert(() => $insertSpans(spans)),
    insertBlank: (blank) =>
      insert(() => {
        $ensureCaret()
        const node = $createBlank(blank)
        $insertNodes([node])
        node.select(node.getTextContentSize(), node.getTextContentSize())
      }),
    insertPart(part) {
      active = body
      insert(() => $findOrInsertPart(part).selectEnd())
      show(body.getEditorState().read(() => $blockKeyOfCaret()))
    },
    goTo(place) {
      const key = mirror.keyOf(typeof place === 'string' ? place : place.block)
      if (key === undefined) return
      active = body
      body.getRootElement()?.focus({ preventScroll: true })
      queue.whenIdle(() =>
        body.update(() => $goTo(key, typeof place === 'string' ? null : place), {
          discrete: true,
          tag: SKIP_SCROLL_INTO_VIEW_TAG,
        }),
      )
      show(key)
    },
    mark: (places) => marks.show(places),
    setGuidance(guidance) {
      const dress = dressOf(body)
      const ids = new Set([...dress.guidance.keys(), ...guidance.keys()])
      dress.guidance = new Map(guidance)
      for (const id of ids) redress(id)
    },
    focus: () => active.focus(),
    isComposing: () => queue.isComposing(),
    attach(elements) {
      title.setRootElement(elements.title)
      body.setRootElement(elements.body)
      return mergeRegister(
        keepEditable(title, elements.title),
        keepEditable(body, elements.body),
        () => title.setRootElement(null),
        () => body.setRootElement(null),
      )
    },
  }

  function redress(id: BlockId): void {
    const key = mirror.keyOf(id)
    const dom = key === undefined ? null : body.getElementByKey(key)
    if (key !== undefined && dom) dressBlock(body, key, id, dom)
  }

  /** Twice: what lay off screen has only an estimated height before it is shown. */
  function show(key: string | null | undefined): void {
    const element = key ? body.getElementByKey(key) : null
    element?.scrollIntoView({ block: 'center' })
    if (element) requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }))
  }
}

/** Whoever has the focus keeps it when the program changes the text. */
function hasFocus(editor: LexicalEditor): boolean {
  const root = editor.getRootElement()
  return root?.contains(document.activeElement) === true
}

/** Lexical commits what a command did with the next microtask; callers of ours find it done. */
function commit(editor: LexicalEditor): void {
  editor.read(() => undefined)
}

function $pour(editor: LexicalEditor, $make: () => ReturnType<typeof $createBlock>[]): void {
  editor.update(
    () => {
      $setSelection(null)
      $getRoot()
        .clear()
        .append(...$make())
    },
    { discrete: true, tag: openTag },
  )
}

function $readTitle(): Span[] {
  const block = $getRoot().getFirstChild()
  return $isTextBlock(block) ? $readInline(block.getChildren()).lead : []
}

function $insertSpans(spans: readonly Span[]): void {
  $ensureCaret()
  const nodes = $createInline(spans)
  if (nodes.length === 0) return
  $insertNodes(nodes)
  const blank = nodes.find($isBlank)
  if (blank) $selectBlank(blank)
}

/** Where no caret stands, the draft's end takes it. */
function $ensureCaret(): void {
  if ($isRangeSelection($getSelection())) return
  const last = $getRoot().getLastChild()
  if ($isTextBlock(last)) last.selectEnd()
  else $getRoot().append($createTextBlock()).selectEnd()
}

function $goTo(key: string, place: TextPlace | null): void {
  const block = $textBlockByKey(key)
  if (block) $selectPlace(block, place)
  else $getRoot().selectStart()
}

function $selectPlace(block: TextBlockNode, place: TextPlace | null): void {
  const size = block.getTextContentSize()
  if (place) $selectInBlock(block, Math.min(place.start, size), Math.min(place.end, size))
  else block.selectStart()
}

function $blockKeyOfCaret(): string | null {
  const selection = $getSelection()
  return $isRangeSelection(selection)
    ? (selection.focus.getNode().getTopLevelElement()?.getKey() ?? null)
    : null
}

function keepEditable(editor: LexicalEditor, element: HTMLElement): () => void {
  const show = (isEditable: boolean) => {
    element.contentEditable = String(isEditable)
    element.setAttribute('aria-readonly', String(!isEditable))
  }
  show(editor.isEditable())
  return editor.registerEditableListener(show)
}
