import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  COPY_COMMAND,
  CUT_COMMAND,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
} from 'lexical'
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import type { DraftChange } from '../../shared/draft/change'
import { charactersOf } from '../../shared/draft/characters'
import { countCharacters } from '../../shared/draft/countCharacters'
import type { Span } from '../../shared/draft/draft'
import { titleBlockId } from '../../shared/textSearch/placedHit'
import { $applyEdits } from './applyEdits'
import { BlankLinks } from './blankLinks'
import { dressOf } from './blockDress'
import { BlockElements } from './blockElements'
import { blockAtHeight, boxAt } from './blockBoxes'
import { $createBlock } from './blockState'
import { buildEditors } from './buildEditors'
import { $fillBlank, $goTo, $insertBlank, $insertSpans } from './caretActions'
import { characterBox } from './characterBox'
import { CaretWatch } from './caretWatch'
import { $clipboardOf } from './clipboard/clipboardOf'
import { commit } from './commit'
import { CompositionQueue } from './compositionQueue'
import type { DraftEditor } from './draftEditor'
import { DraftMirror } from './draftState'
import { $createInline } from './inlineState'
import { dropDomSelection, focusQuietly, followFocus, hasFocus } from './editorFocus'
import { ImagesExtension } from './extensions/ImagesExtension'
import { HitMarks } from './hitMarks'
import { $insertBlocks } from './insertBlocks'
import { joinFields } from './joinFields'
import { registerMoveKeys } from './moveKeys'
import { NumberKeeper } from './keepNumbers'
import { CompletionExtension } from './extensions/CompletionExtension'
import { TypingMarksExtension } from './extensions/TypingMarksExtension'
import { Listeners } from './listeners'
import { $createTextBlock } from './nodes/TextBlockNode'
import { registerPageBreakKey } from './pageBreakKey'
import { readSelection } from './readSelection'
import { SelectedImage } from './selectedImage'
import { $selectedBlocks, $selectedCharacters } from './selectedText'
import { $setForm } from './setForm'
import { showIn } from './showIn'
import { TextMarks } from './textMarks'
import { $readTitle, $retitle } from './titleField'
import { keepUndoInField } from './keepUndoInField'
import { $changeTable, $insertTable } from './tables/tableActions'
import { CellMarks } from './tables/cellMarks'
import { registerClickBelow } from './tables/clickBelow'
import { registerColumnDrag } from './tables/columnDrag'
import { UndoTravel } from './undoTravel'
import { openTag, programTag } from './updateTags'

/** The two elements an editor shows itself in; both become editable by it. */
type EditorElements = { readonly title: HTMLElement; readonly body: HTMLElement }

/** A `DraftEditor` and the way to put it on the page. */
export type MountableEditor = DraftEditor & {
  /** Shows the editor in two elements until the undo is called. It works, unseen, without. */
  attach(elements: EditorElements): () => void
}

/** Makes an editor with an empty draft; `attach` shows it. */
export function createDraftEditor(): MountableEditor {
  const editors = buildEditors()
  const { title, body } = editors
  const changes = new Listeners<DraftChange>()
  const moveKeys = new Listeners<'up' | 'down'>()
  const pageBreakKeys = new Listeners<null>()
  const queue = new CompositionQueue([title, body])
  let titleSpans: readonly Span[] = []
  let active: LexicalEditor = body

  const mirror = new DraftMirror(body, (change) => {
    numbers.follow(change)
    marks.refreshSoon()
    changes.tell(change)
  })
  const numbers = new NumberKeeper(body, mirror)
  const marks = new TextMarks(body, mirror)
  const elements = new BlockElements(editors, mirror)
  const hitMarks = new HitMarks((block) => elements.of(block))
  const caret = new CaretWatch(() => ({ editor: active, inTitle: active === title }))
  const image = new SelectedImage(body)
  const travel = new UndoTravel(editors, queue)
  const cellMarks = new CellMarks(body)

  title.registerUpdateListener(({ editorState, tags }) => {
    const spans = editorState.read($readTitle)
    if (sameSpans(spans, titleSpans)) return
    titleSpans = spans
    if (!tags.has(openTag)) changes.tell({ changed: [], removed: [], title: spans })
  })
  for (const editor of [title, body]) {
    editor.registerUpdateListener(() => caret.look())
    followFocus(editor, () => {
      active = editor
      caret.look()
    })
  }
  body.registerUpdateListener(() => cellMarks.look())
  const blanks = new BlankLinks(title, body)
  joinFields(title, body)
  registerColumnDrag(body)
  registerClickBelow(body)
  registerMoveKeys(body, (to) => moveKeys.tell(to))
  registerPageBreakKey(body, () => pageBreakKeys.tell(null))
  const images = getExtensionDependencyFromEditor(body, ImagesExtension).output
  images.whenIdle = (step) => queue.whenIdle(step)

  /** One change by the program: one undo step, after any composition. Whoever has the focus keeps it. */
  const change = (editor: LexicalEditor, step: () => void) =>
    queue.whenIdle(() => {
      const isFocused = hasFocus(editor)
      if (!isFocused) dropDomSelection(editor)
      editor.update(
        () => {
          $addUpdateTag(programTag)
          $addUpdateTag(HISTORY_PUSH_TAG)
          if (!isFocused) $addUpdateTag(SKIP_DOM_SELECTION_TAG)
          step()
        },
        { discrete: true },
      )
    })

  /** What is put in at the caret is gone on writing from: it takes the focus. */
  const insert = (step: () => void) => {
    const isElsewhere = !hasFocus(active)
    const caret = active.getEditorState().read($getSelection)
    focusQuietly(active)
    change(active, () => {
      // The focus alone lets Chromium put its own caret at the very start.
      if (isElsewhere) $setSelection(caret?.clone() ?? null)
      step()
    })
  }

  return {
    open(draft, readOnly) {
      const dress = dressOf(body)
      dress.numbers.clear()
      if (draft.id === undefined) delete dress.draft
      else dress.draft = draft.id
      $pour(title, () => [$createTextBlock({ type: 'title' }).append(...$createInline(draft.title))])
      $pour(body, () => draft.blocks.map($createBlock))
      for (const editor of [title, body]) editor.setEditable(!readOnly)
      travel.forget()
      numbers.renumber()
      marks.show([])
      hitMarks.show([], null)
      caret.look()
    },
    title: () => titleSpans,
    blocks: () => mirror.blocks(),
    onChange: (listener) => changes.add(listener),
    onCaret: (listener) => caret.listeners.add(listener),
    onPageBreakKey: (listener) => pageBreakKeys.add(listener),
    takeAtom: (how) =>
      active.read(() => $isNodeSelection($getSelection())) &&
      active.dispatchCommand(how === 'copy' ? COPY_COMMAND : CUT_COMMAND, null),
    onImage: (listener) => image.listeners.add(listener),
    setImageKeeper(keeper) {
      images.keeper = keeper
    },
    insertBlocks(blocks) {
      active = body
      insert(() => $insertBlocks(blocks))
    },
    onMoveKey: (listener) => moveKeys.add(listener),
    onHistory: (listener) => travel.listeners.add(listener),
    caret: () => caret.read(),
    selection: () => readSelection(active, active === title),
    selectedBlocks: () => (active === body ? body.getEditorState().read($selectedBlocks) : []),
    selectedCharacters: () =>
      active.getEditorState().read(() =>
        $selectedCharacters((node) => {
          const block = active === body ? mirror.blockOf(node.getKey()) : undefined
          return block ? charactersOf(block) : countCharacters(node.getTextContent())
        }),
      ),
    blockAtHeight: (y) => blockAtHeight(body, mirror, y),
    boxAt: (index) => boxAt(body, mirror, index),
    characterBox({ block, offset }) {
      const element = elements.of(block)
      return element && characterBox(element, offset)
    },
    apply(edits, newTitle) {
      const applyEdits = () => edits.length > 0 && change(body, () => $applyEdits(edits, mirror))
      if (newTitle === undefined || sameSpans(newTitle, titleSpans)) applyEdits()
      else
        queue.whenIdle(() =>
          travel.asOneStep(
            () => change(title, () => $retitle(newTitle)),
            () => applyEdits(),
          ),
        )
    },
    setTitle: (spans) => change(title, () => $retitle(spans)),
    undo: () => travel.undo(),
    redo: () => travel.redo(),
    setForm: (form) => {
      if (active === body) change(body, () => $setForm(form))
    },
    insertTable(content) {
      active = body
      insert(() => $insertTable(content))
    },
    changeTable: (action) => {
      if (active === body) change(body, () => $changeTable(action))
    },
    toggle: (format) =>
      queue.whenIdle(() => {
        active.dispatchCommand(FORMAT_TEXT_COMMAND, format)
        commit(active)
      }),
    insertSpans(spans) {
      active = body
      insert(() => $insertSpans(spans))
    },
    insertBlank: (blank) => insert(() => $insertBlank(blank)),
    onBlank: (listener) => blanks.selected.add(listener),
    onFilled: (listener) => blanks.filled.add(listener),
    fillBlank: (spans, within = 'paragraph') => insert(() => $fillBlank(spans, within)),
    setListKeys: (take) => blanks.setKeys(take),
    goTo(place) {
      const id = typeof place === 'string' ? place : place.block
      const field = id === titleBlockId ? title : body
      const key = field === title ? title.read(() => $getRoot().getFirstChild()?.getKey()) : mirror.keyOf(id)
      if (key === undefined) return
      active = field
      focusQuietly(field)
      queue.whenIdle(() =>
        field.update(() => $goTo(key, typeof place === 'string' ? null : place), {
          discrete: true,
          tag: SKIP_SCROLL_INTO_VIEW_TAG,
        }),
      )
      elements.show(id)
    },
    reveal: (place) => elements.reveal(place),
    mark: (places) => marks.show(places),
    markHits: (hits, current) => hitMarks.show(hits, current),
    setLit(blocks) {
      const dress = dressOf(body)
      const ids = new Set([...dress.lit, ...blocks])
      dress.lit = blocks
      elements.dress(ids)
    },
    setGuidance(guidance) {
      const dress = dressOf(body)
      const ids = new Set([...dress.guidance.keys(), ...guidance.keys()])
      dress.guidance = new Map(guidance)
      elements.dress(ids)
    },
    setTypingMarks(isOn) {
      for (const editor of [title, body])
        getExtensionDependencyFromEditor(editor, TypingMarksExtension).output.isOn = isOn
    },
    setCompletion(ask) {
      const completion = getExtensionDependencyFromEditor(body, CompletionExtension).output
      completion.ask = ask
      completion.hide()
    },
    focus() {
      // Lexical puts the focus where the caret is; a selected picture has none.
      if (active.read(() => $isNodeSelection($getSelection()))) focusQuietly(active)
      else active.focus()
    },
    setLayout(layout) {
      dressOf(body).layout = layout
    },
    clipboardOf(blocks, title) {
      const spans = title === 'withTitle' ? this.title() : []
      return body.read(() => $clipboardOf(body, blocks, spans))
    },
    whenIdle: (step) =>
      queue.whenIdle(() => {
        commit(title)
        commit(body)
        step()
      }),
    isComposing: () => queue.isComposing(),
    attach: (elements) =>
      mergeRegister(showIn(title, elements.title), showIn(body, elements.body), keepUndoInField(travel)),
  }
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

function sameSpans(one: readonly Span[], other: readonly Span[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
