import type { ReadItem } from './story/readItem'

/** Longer lines are running text: the paper itself is landscape then, not its tables. */
const longestLine = 60

/**
 * Marks the tables of sections whose pages lie on their side and hold little else, or anything in a file of the program's
 * own. Such sections have pages of their own anyway, so their ends are no page breaks.
 */
export function withLandscapeTables(
  items: readonly ReadItem[],
  { isLastLandscape, isOwn }: { readonly isLastLandscape: boolean; readonly isOwn: boolean },
): ReadItem[] {
  const sections = sectionsOf(items)
  const isTurned = sections.map((section) => {
    const isLandscape = section.at(-1)?.endsSection?.isLandscape ?? isLastLandscape
    return isLandscape && (isOwn || holdsTables(section))
  })
  return sections.flatMap((section, index) => {
    const isOpen = isTurned[index] === true || isTurned[index + 1] === true
    return section.map((item) => {
      const { endsSection } = item
      const ending =
        isOpen && endsSection ? { ...item, endsSection: { ...endsSection, endsPage: false } } : item
      const { table } = item.paragraph
      if (!table || !isTurned[index]) return ending
      return { ...ending, paragraph: { ...item.paragraph, table: { ...table, landscape: true as const } } }
    })
  })
}

function holdsTables(section: readonly ReadItem[]): boolean {
  const lines = section.filter(({ paragraph }) => !paragraph.table)
  return lines.length < section.length && lines.every(({ paragraph }) => paragraph.text.length <= longestLine)
}

function sectionsOf(items: readonly ReadItem[]): ReadItem[][] {
  const sections: ReadItem[][] = [[]]
  for (const item of items) {
    sections.at(-1)?.push(item)
    if (item.endsSection) sections.push([])
  }
  return sections
}
