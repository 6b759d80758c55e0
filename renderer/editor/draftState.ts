import {
  $getRoot,
  HISTORIC_TAG,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
  type UpdateListenerPayload,
} from 'lexical'
import type { DraftChange } from '../../shared/draft/change'
import type { Block, BlockId } from '../../shared/draft/draft'
import { $readBlock } from './blockState'
import { sameNodes } from './sameNodes'
import { openTag } from './updateTags'

/** The body as blocks, kept up with the editor update by update: only touched blocks are read again. */
export class DraftMirror {
  #byKey = new Map<NodeKey, Block>()
  #keyById = new Map<BlockId, NodeKey>()
  #order: readonly NodeKey[] = []
  #list: readonly Block[] | null = null

  constructor(
    editor: LexicalEditor,
    private readonly publish: (change: DraftChange) => void,
  ) {
    this.#rebuild(editor.getEditorState())
    editor.registerUpdateListener((update) => this.#follow(update))
  }

  blocks(): readonly Block[] {
    this.#list ??= this.#order.flatMap((key) => this.#byKey.get(key) ?? [])
    return this.#list
  }

  blockOf(key: NodeKey): Block | undefined {
    return this.#byKey.get(key)
  }

  keyOf(id: BlockId): NodeKey | undefined {
    return this.#keyById.get(id)
  }

  /** Keys of the blocks in order. */
  keys(): readonly NodeKey[] {
    return this.#order
  }

  #follow(update: UpdateListenerPayload): void {
    const { editorState, prevEditorState, dirtyElements, dirtyLeaves, tags } = update
    if (tags.has(openTag)) {
      this.#rebuild(editorState)
      return
    }
    if (editorState._nodeMap === prevEditorState._nodeMap) return
    const historic = tags.has(HISTORIC_TAG)
    if (!historic && dirtyElements.size === 0 && dirtyLeaves.size === 0) return
    editorState.read(() => {
      const root = $getRoot()
      const restructured = historic || dirtyElements.get('root') === true
      const order = restructured ? root.getChildrenKeys() : this.#order
      const touched = historic
        ? order.filter((key) => !sameNodes(key, prevEditorState, editorState))
        : [...dirtyElements.keys(), ...dirtyLeaves].filter((key) => this.#byKey.has(key))
      this.#take(editorState, order, restructured, touched)
    })
  }

  #take(
    state: EditorState,
    order: readonly NodeKey[],
    restructured: boolean,
    touched: readonly NodeKey[],
  ): void {
    const changed: Block[] = []
    const before = restructured ? this.#order.flatMap((key) => this.#byKey.get(key)?.id ?? []) : []
    const old = new Map<BlockId, Block>()
    if (restructured) {
      const present = new Set(order)
      for (const key of this.#order) if (!present.has(key)) this.#drop(key, old)
    }
    const fresh = restructured ? order.filter((key) => !this.#byKey.has(key)) : []
    for (const key of new Set([...fresh, ...touched])) {
      const node = state._nodeMap.get(key)
      const block = node && $readBlock(node)
      if (!block) continue
      const known = this.#byKey.get(key) ?? old.get(block.id)
      const same = known !== undefined && isSame(known, block)
      this.#byKey.set(key, same ? known : block)
      this.#keyById.set(block.id, key)
      if (!same) changed.push(block)
    }
    this.#order = order
    const after = restructured ? order.flatMap((key) => this.#byKey.get(key)?.id ?? []) : before
    const reordered =
      restructured && (after.length !== before.length || after.some((id, i) => id !== before[i]))
    const removed = [...old.keys()].filter((id) => !this.#keyById.has(id))
    if (changed.length > 0 || restructured) this.#list = null
    if (changed.length > 0 || removed.length > 0 || reordered)
      this.publish({ changed, removed, ...(reordered && { order: after }) })
  }

  #drop(key: NodeKey, old: Map<BlockId, Block>): void {
    const block = this.#byKey.get(key)
    this.#byKey.delete(key)
    if (!block) return
    old.set(block.id, block)
    if (this.#keyById.get(block.id) === key) this.#keyById.delete(block.id)
  }

  #rebuild(state: EditorState): void {
    this.#byKey = new Map()
    this.#keyById = new Map()
    this.#list = null
    state.read(() => {
      this.#order = $getRoot().getChildrenKeys()
      for (const node of $getRoot().getChildren()) {
        const block = $readBlock(node)
        if (!block) continue
        this.#byKey.set(node.getKey(), block)
        this.#keyById.set(block.id, node.getKey())
      }
    })
  }
}

function isSame(a: Block, b: Block): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
