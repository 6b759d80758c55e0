import { answerJson, refuseFor, words, type Answer, type Order } from './answer'
import { listOf, readSourceFile } from './input'

/** `read FILE [--json]`: the articles of a source with headings and sign-offs, and what was cut. Exit 1 when it has none. */
export async function answerRead(order: Order): Promise<Answer> {
  const { values } = order
  const source = await readSourceFile(order.file, order.assets)
  if (!source.ok) return refuseFor(source)
  const { articles, boilerplate, encoding, fileName, lines } = source.value
  const exitCode = articles.length === 0 ? 1 : 0
  if (values.json)
    return answerJson({ file: fileName, encoding, lines: lines.length, articles, boilerplate }, exitCode)
  const messages = articles.length === 0 ? [words.cli.nothingFound] : []
  return { output: listOf(source.value).join('\n'), messages, exitCode }
}
