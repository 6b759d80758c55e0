/**
 * The new list made of the old objects wherever one says the same, and the old list itself where all do: what did not
 * change is then not rendered again.
 */
export function keepEqual<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Item[] {
  const known = new Map(before.map((item) => [JSON.stringify(item), item]))
  const kept = after.map((item) => known.get(JSON.stringify(item)) ?? item)
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? before : kept
}
