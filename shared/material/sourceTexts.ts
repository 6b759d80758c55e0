import { bareText, endsSentence } from './bareText'

/**
 * The texts of a source's lines, without blanks around and without the running numbers that preview sites put before
 * each fragment of a page (“1、……登 2、记的……”), nor the # of Markdown. One text for each line.
 */
export function sourceTexts(lines: readonly string[]): string[] {
  const texts = lines.map((line) => bareText(line).replace(/^#{1,6}[ \t]+/, ''))
  const fragments = fragmentLines(texts)
  if (fragments.length === 0) return texts
  for (const index of fragments) texts[index] = bareText((texts[index] ?? '').replace(/^\d{1,3}、/, ''))
  return texts
}

const fewestFragments = 4

/** Long lines numbered 1、 2、 3、 … without gap, most of them cut in the middle of a sentence. */
function fragmentLines(texts: readonly string[]): number[] {
  let run: number[] = []
  let best: number[] = []
  texts.forEach((text, index) => {
    const number = /^(\d{1,3})、/.exec(text.slice(0, 5))?.[1]
    if (number !== undefined && Number(number) === 1) run = []
    if (number !== undefined && Number(number) === run.length + 1 && text.length >= 80) run.push(index)
    else if (text.length >= 80) run = []
    if (run.length > best.length) best = [...run]
  })
  const cut = best.slice(0, -1).filter((index) => !endsSentence(texts[index] ?? ''))
  return best.length >= fewestFragments && cut.length >= (best.length - 1) * 0.5 ? best : []
}
