import { titleParts, type TitlePart } from './titleParts'

/** Widths of the lines as shares of their mean: one longer above or below, a diamond, a trapezium (GB/T 9704-2012, 7.3.1). */
const shapes: Readonly<Record<number, readonly (readonly number[])[]>> = {
  2: [
    [1.12, 0.88],
    [0.88, 1.12],
  ],
  3: [
    [0.88, 1.24, 0.88],
    [1.15, 1, 0.85],
    [0.85, 1, 1.15],
  ],
}
/** What a line off its share costs, against the 3 of a break inside a phrase. */
const weightOfShape = 12
const costOfMoreLines = 2
/** A last line of fewer characters hangs below the others. */
const shortestLastLine = 4
const mostLines = 40

/**
 * Where the lines of a title end, in UTF-16 units from its beginning: at sense units, in a symmetric shape, never inside a
 * word, a figure or a quoted name. The writer's own line breaks stay and are not among the answers. `measure` and
 * `lineWidth` are of one unit, full-width characters say.
 */
export function breakTitle(
  title: string,
  measure: (text: string) => number,
  lineWidth: number,
): readonly number[] {
  const offsets: number[] = []
  let start = 0
  for (const line of title.split('\n')) {
    let end = start
    for (const part of breakLine(line, measure, lineWidth).slice(0, -1)) offsets.push((end += part.length))
    start += line.length + 1
  }
  return offsets
}

function breakLine(line: string, measure: (text: string) => number, lineWidth: number): string[] {
  if (measure(line) <= lineWidth) return [line]
  const parts = titleParts(line).flatMap((part) => (measure(part.text) > lineWidth ? cutUp(part) : [part]))
  const fewest = Math.ceil(measure(line) / lineWidth)
  let best: Arrangement | undefined
  for (let count = fewest; count <= mostLines && count <= parts.length; count += 1) {
    for (const shape of shapes[count] ?? [Array.from({ length: count }, () => 1)]) {
      const found = arrange(parts, shape, measure, lineWidth)
      const cost = found && found.cost + (count - fewest) * costOfMoreLines
      if (found && cost !== undefined && cost < (best?.cost ?? Infinity)) best = { ...found, cost }
    }
    if (best && count > fewest) break
  }
  return best ? [...best.lines] : [line]
}

/** What is wider than a line may be cut anywhere. */
function cutUp({ text, breakCost }: TitlePart): TitlePart[] {
  const characters = Array.from(text)
  return characters.map((character, index) => ({
    text: character,
    breakCost: index < characters.length - 1 ? 3 : breakCost,
  }))
}

type Arrangement = { readonly lines: readonly string[]; readonly cost: number }

/** The cheapest way to set the parts in as many lines as the shape has. */
function arrange(
  parts: readonly TitlePart[],
  shape: readonly number[],
  measure: (text: string) => number,
  lineWidth: number,
): Arrangement | undefined {
  const widths = parts.map(({ text }) => measure(text))
  const mean = widths.reduce((sum, width) => sum + width, 0) / shape.length
  /** By how many parts are set: the cheapest arrangement of them in the lines so far. */
  let reached = new Map<number, Arrangement>([[0, { lines: [], cost: 0 }]])
  for (const [line, share] of shape.entries()) {
    const isLast = line === shape.length - 1
    const next = new Map<number, Arrangement>()
    for (const [from, before] of reached) {
      let text = ''
      let width = 0
      for (let to = from + 1; to <= parts.length; to += 1) {
        text += parts[to - 1]?.text ?? ''
        width += widths[to - 1] ?? 0
        if (measure(text.trimEnd()) > lineWidth) break
        if (isLast !== (to === parts.length)) continue
        const off = (width - share * mean) / mean
        const short = isLast && Array.from(text.trim()).length < shortestLastLine ? 100 : 0
        const cost =
          before.cost + weightOfShape * off * off + short + (isLast ? 0 : (parts[to - 1]?.breakCost ?? 0))
        if (cost < (next.get(to)?.cost ?? Infinity)) next.set(to, { lines: [...before.lines, text], cost })
      }
    }
    reached = next
  }
  return reached.get(parts.length)
}
