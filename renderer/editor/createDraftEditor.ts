import {
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  FORMAT_TEXT_COMMAND,
  mergeRegister,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
} from 'lexical'
import type { DraftChange } from '../../shared/draft/change'
import { charactersOf } from '../../shared/draft/characters'
import { countCharacters } from '../../shared/draft/countCharacters'
import type { Span } from '../../shared/draft/draft'
import { titleBlockId } from '../../shared/textSearch/placedHit'
import { appearance } from './appearance'
import { $applyEdits } from './applyEdits'
import { BlankLinks } from './blankLinks'
import { dressOf } from './blockDress'
import { BlockElements } from './blockElements'
import { blockAtHeight, boxAt } from './blockBoxes'
import { $createBlock } from './blockState'
import { buildEditors } from './buildEditors'
import { $goTo } from './caretActions'
import { characterBox } from './characterBox'
import { CaretWatch } from './caretWatch'
import { $clipboardOf } from './clipboard/clipboardOf'
import { commit } from './commit'
import { CompositionQueue } from './compositionQueue'
import { contents } from './contents'
import type { DraftEditor } from './draftEditor'
import { DraftMirror } from './draftState'
import { EditorFields } from './editorFields'
import { focusQuietly, followFocus } from './editorFocus'
import { HitMarks } from './hitMarks'
import { $createInline } from './inlineState'
import { joinFields } from './joinFields'
import { NumberKeeper } from './keepNumbers'
import { keepUndoInField } from './keepUndoInField'
import { Listeners } from './listeners'
import { registerMoveKeys } from './moveKeys'
import { $createTextBlock } from './nodes/TextBlockNode'
import { registerPageBreakKey } from './pageBreakKey'
import { readSelection } from './readSelection'
import { $selectedBlocks, $selectedCharacters } from './selectedText'
import { $setForm } from './setForm'
import { showIn } from './showIn'
import { CellMarks } from './tables/cellMarks'
import { registerClickBelow } from './tables/clickBelow'
import { registerColumnDrag } from './tables/columnDrag'
import { TextMarks } from './textMarks'
import { $readTitle, $retitle } from './titleField'
import { UndoTravel } from './undoTravel'
import { openTag } from './updateTags'

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
  const fields = new EditorFields(editors, queue)
  let titleSpans: readonly Span[] = []

  const mirror = new DraftMirror(body, (change) => {
    numbers.follow(change)
    marks.refreshSoon()
    changes.tell(change)
  })
  const numbers = new NumberKeeper(body, mirror)
  const marks = new TextMarks(body, mirror)
  const elements = new BlockElements(editors, mirror)
  const hitMarks = new HitMarks((block) => elements.of(block))
  const caret = new CaretWatch(() => ({ editor: fields.active, inTitle: fields.active === title }))
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
      fields.active = editor
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
  return {
    ...contents(fields, blanks, queue),
    ...appearance(fields, elements, numbers),
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
    onMoveKey: (listener) => moveKeys.add(listener),
    onHistory: (listener) => travel.listeners.add(listener),
    caret: () => caret.read(),
    selection: () => readSelection(fields.active, fields.active === title),
    selectedBlocks: () => (fields.active === body ? body.getEditorState().read($selectedBlocks) : []),
    selectedCharacters: () =>
      fields.active.getEditorState().read(() =>
        $selectedCharacters((node) => {
          const block = fields.active === body ? mirror.blockOf(node.getKey()) : undefined
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
      const applyEdits = () => edits.length > 0 && fields.change(body, () => $applyEdits(edits, mirror))
      if (newTitle === undefined || sameSpans(newTitle, titleSpans)) applyEdits()
      else
        queue.whenIdle(() =>
          travel.asOneStep(
            () => fields.change(title, () => $retitle(newTitle)),
            () => applyEdits(),
          ),
        )
    },
    setTitle: (spans) => fields.change(title, () => $retitle(spans)),
    undo: () => travel.undo(),
    redo: () => travel.redo(),
    setForm: (form) => fields.changeAtCaret(() => $setForm(form)),
    toggle: (format) =>
      queue.whenIdle(() => {
        fields.active.dispatchCommand(FORMAT_TEXT_COMMAND, format)
        commit(fields.active)
      }),
    goTo(place) {
      const id = typeof place === 'string' ? place : place.block
      const field = id === titleBlockId ? title : body
      const key = field === title ? title.read(() => $getRoot().getFirstChild()?.getKey()) : mirror.keyOf(id)
      if (key === undefined) return
      fields.active = field
      focusQuietly(field)
      queue.whenIdle(() =>
        field.update(() => $goTo(key, typeof place === 'string' ? null : place), {
          discrete: true,
          tag: SKIP_SCROLL_INTO_VIEW_TAG,
        }),
      )
      elements.show(id)
    },
    mark: (places) => marks.show(places),
    markHits: (hits, current) => hitMarks.show(hits, current),
    focus() {
      // Lexical puts the focus where the caret is; a selected picture has none.
      const { active } = fields
      if (active.read(() => $isNodeSelection($getSelection()))) focusQuietly(active)
      else active.focus()
    },
    clipboardOf(blocks, title) {
      const spans = title === 'withTitle' ? titleSpans : []
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
