import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '../../shared/result'
import { sayFailure } from '../../shared/words/sayFailure'
import { folderFailure } from '../storage/fileFailure'
import { foldName, freeFileName } from '../storage/freeFileName'
import { answerJson, refuse, refuseFor, words, type Answer, type Order } from './answer'
import { exportLoaded, type ExportForm } from './exportLoaded'
import { articlesOf } from './input'

/**
 * `export FILE --all --to FORMAT --out DIR`: every article into a file of its own, named after its title. Files that are there
 * already stay; of what cannot be exported the rest does not suffer, but the exit code is 2.
 */
export async function exportAll(order: Order, form: ExportForm, folder: string): Promise<Answer> {
  if (order.values.article !== undefined) return refuse(words.cli.articleOrAll)
  const articles = await articlesOf(order, 'full-width')
  if (!articles.ok) return refuseFor(articles)
  const all = articles.value.length
  const answer = { out: folder, files: [] as object[], failed: [] as object[] }
  if (all === 0) return { ...answerJson(answer, 1), messages: [words.cli.nothingFound] }
  const taken = await namesIn(folder)
  if ('failure' in taken) return refuseFor(taken)

  for (const { index, title, load } of articles.value) {
    const name = freeFileName(title ?? '', `.${form.format}`, taken)
    taken.add(foldName(name))
    const loaded = load()
    const written = loaded.ok
      ? await exportLoaded(loaded.value, form, {
          source: order.file,
          out: join(folder, name),
          makePdf: order.makePdf,
        })
      : loaded
    if (written.ok) {
      answer.files.push({ article: index, out: join(folder, name), ...written.value })
      order.tell?.(words.cli.exportedArticle(index, all, name))
    } else {
      const message = sayFailure(written, words)
      answer.failed.push({ article: index, message })
      order.tell?.(words.cli.exportedArticle(index, all, message))
    }
  }
  const messages = [words.cli.exportedSome(answer.files.length, all)]
  return { ...answerJson(answer), messages, exitCode: answer.failed.length > 0 ? 2 : 0 }
}

/** The names in a folder, folded; it is made where it is not there. */
async function namesIn(folder: string): Promise<Set<string> | Failure> {
  try {
    await mkdir(folder, { recursive: true })
    return new Set((await readdir(folder)).map(foldName))
  } catch (error) {
    return folderFailure(error, join(folder, '.'))
  }
}
