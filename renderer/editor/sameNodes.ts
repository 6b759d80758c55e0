import { $isElementNode, type EditorState, type NodeKey } from 'lexical'

/** Is a block, with all that is in it, untouched between two states? Nodes are replaced when written, so identity tells. */
export function sameNodes(key: NodeKey, before: EditorState, after: EditorState): boolean {
  const node = after._nodeMap.get(key)
  if (node === undefined || before._nodeMap.get(key) !== node) return false
  if (!$isElementNode(node)) return true
  let child = node.__first
  while (child !== null) {
    const inner = after._nodeMap.get(child)
    if (inner === undefined || !sameNodes(child, before, after)) return false
    child = inner.__next
  }
  return true
}
