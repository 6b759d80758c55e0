import { cutRuns } from '../../shared/pages/cutRuns'
import { lineHints } from '../../shared/pages/lineHints'
import { textOfItem, type PageRun, type PlacedItem, type TextItem } from '../../shared/pages/pageItem'
import { points } from './pageStyles'

/** A paragraph to be broken into lines by the browser, with the chances and the bonds it needs. */
export function drawToMeasure(item: TextItem): HTMLElement {
  const text = textOfItem(item)
  const { chances, together } = lineHints(text)
  const element = paragraph(item)
  element.style.textIndent = points(item.firstLine)
  if (item.label) element.append(label(item.label))
  const edges = [...new Set([0, ...chances, ...together.flat(), text.length])].sort(
    (one, other) => one - other,
  )
  for (const [index, from] of edges.slice(0, -1).entries()) {
    if (chances.includes(from)) element.append(document.createElement('wbr'))
    const isBound = together.some(([start]) => start === from)
    for (const run of cutRuns(item.runs, from, edges[index + 1] ?? text.length)) {
      const drawn = drawRun(run)
      drawn.classList.toggle('together', isBound)
      element.append(drawn)
    }
  }
  // An empty line is as high as any.
  if (text === '') element.append('\u200b')
  return element
}

/** Lines `from` up to `to` of a paragraph, each fixed as it was measured; `starts` are the offsets where lines begin. */
export function drawLines(item: TextItem, starts: readonly number[], from: number, to: number): HTMLElement {
  const text = textOfItem(item)
  const element = paragraph(item)
  for (let index = from; index < to; index += 1) {
    const end = starts[index + 1] ?? text.length
    const line = document.createElement('span')
    line.className = 'line'
    line.style.height = points(item.pitch)
    if (index === 0) {
      line.style.marginLeft = points(item.firstLine)
      if (item.label) line.append(label(item.label))
    }
    const isFilled = item.align === 'justify' && index < starts.length - 1 && text[end - 1] !== '\n'
    if (isFilled) line.style.textAlignLast = 'justify'
    // What hangs out of the end of a line is not there to be seen.
    const shown = text.slice(starts[index], end).replace(/[ \n]+$/, '').length
    if (text[end - 1] === ' ') line.dataset.gap = ''
    drawInto(line, cutRuns(item.runs, starts[index] ?? 0, (starts[index] ?? 0) + shown), item)
    element.append(line)
  }
  return element
}

/** A lead is a heading inside its paragraph, so that it stands in the outline; where it wraps, its first line does. */
function drawInto(line: HTMLElement, runs: readonly PageRun[], item: TextItem): void {
  const first = item.runs[0]
  const lead = first?.lead && runs[0]?.text.startsWith(first.text) ? runs.filter((run) => run.lead) : []
  if (lead.length > 0 && first) {
    const tags = { heading1: 'h2', heading2: 'h3', heading3: 'h4', heading4: 'h5' } as const
    const heading = document.createElement(tags[first.role as keyof typeof tags])
    heading.className = 'lead'
    heading.append(...lead.map(drawRun))
    line.append(heading)
  }
  line.append(...runs.slice(lead.length).map(drawRun))
}

/** Texts side by side, each centred at its place; boxes in the line's flow, so that they are copied in order. */
export function drawPlaced({ texts, role, pitch }: PlacedItem, width: number): HTMLElement {
  const element = document.createElement('p')
  element.className = `placed ${role}`
  element.style.height = element.style.lineHeight = points(pitch)
  const [first, second] = texts
  if (!first) return element
  const half = second ? (second.centre - first.centre) / 2 : Math.min(first.centre, width - first.centre)
  element.style.textIndent = points(first.centre - half)
  for (const { text } of texts) {
    const one = document.createElement('span')
    one.textContent = text
    one.style.width = points(2 * half)
    element.append(one)
  }
  return element
}

function paragraph({ tag, role, left, right, align, pitch }: TextItem): HTMLElement {
  const element = document.createElement(tag)
  element.className = `item ${role}`
  element.style.marginLeft = points(left)
  element.style.marginRight = points(right)
  element.style.textAlign = align
  element.style.lineHeight = points(pitch)
  return element
}

function label({ text, width }: NonNullable<TextItem['label']>): HTMLElement {
  const element = document.createElement('span')
  element.className = 'label'
  element.style.width = points(width)
  element.textContent = text
  return element
}

export function drawRun({ text, role, bold, italic, underline, blank }: PageRun): HTMLElement {
  const element = document.createElement('span')
  element.className = `run ${role}`
  if (bold) element.classList.add('bold')
  if (italic) element.classList.add('italic')
  if (underline) element.classList.add('underline')
  if (blank) element.classList.add('blank')
  element.textContent = text
  return element
}
