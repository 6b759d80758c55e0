import { z } from 'zod'
import { spansText } from '../../shared/draft/blockText'
import { draftIdSchema, spanSchema, type DraftId } from '../../shared/draft/draft'
import { currentVersion } from '../../shared/draft/migrations'
import { parseDraft } from '../../shared/draft/parseDraft'
import type { FailureName } from '../../shared/result'
import type { FileSystem } from './fileSystem'

/** What a list shows of a draft, or why its file cannot be opened. */
export type DraftHead =
  | { readonly id: DraftId; readonly title: string; readonly template: string }
  | { readonly problem: FailureName }

const headSchema = z.object({
  format: z.literal('zhangfa-draft'),
  /** The head has been the same since the first version. */
  version: z.number().int().min(1).max(currentVersion),
  id: draftIdSchema,
  title: z.array(spanSchema),
  template: z.string(),
})

/** Bytes that hold the head of nearly every draft, with a kind of its own in it. */
const firstPart = 65_536

/** Reads what a list needs, for a draft as we write it from the first bytes alone. Throws what the file system throws. */
export async function readDraftHead(file: string, fs: FileSystem): Promise<DraftHead> {
  const head = headBeforeBlocks(await readStart(file, fs))
  if (head) return head
  const parsed = parseDraft(await fs.readFile(file, 'utf8'), file)
  if (!parsed.ok) return { problem: parsed.failure }
  const { id, title, template } = parsed.value
  return { id, title: spansText(title), template }
}

// Inside a JSON string the quotes would be escaped, so the first match is the property itself.
const blocksBegin = ',"blocks":['

function headBeforeBlocks(start: string): DraftHead | undefined {
  const end = start.indexOf(blocksBegin)
  if (end < 0) return undefined
  try {
    const head = headSchema.safeParse(JSON.parse(`${start.slice(0, end)}}`))
    if (!head.success) return undefined
    const { id, title, template } = head.data
    return { id, title: spansText(title), template }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function readStart(file: string, fs: FileSystem): Promise<string> {
  const handle = await fs.open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(firstPart), 0, firstPart, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
