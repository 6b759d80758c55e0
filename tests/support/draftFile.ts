import { readFileSync } from 'node:fs'
import { textOf, spansText } from '../../shared/draft/blockText'
import type { Draft } from '../../shared/draft/draft'
import { parseDraft } from '../../shared/draft/parseDraft'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { draftWith, paragraph } from './drafts'

/** The content of a file that holds a draft with one paragraph for each of `texts`. */
export function draftFile(id: string, title: string, ...texts: string[]): string {
  return draftJson(
    draftWith(
      texts.map((text, index) => paragraph(`${id}-${String(index)}`, text)),
      { id, title: [{ text: title }] },
    ),
  )
}

/** What a file on disk says at this moment; nothing where there is none, or none that is whole. */
export function readDraftOnDisk(file: string): Draft | undefined {
  try {
    const draft = parseDraft(readFileSync(file, 'utf8'), file)
    return draft.ok ? draft.value : undefined
  } catch {
    return undefined
  }
}

/** The text of a draft on disk, a line for each block; empty where there is none that is whole. */
export function textOnDisk(file: string): string {
  return readDraftOnDisk(file)?.blocks.map(textOf).join('\n') ?? ''
}

/** The title of a draft on disk. */
export function titleOnDisk(file: string): string {
  return spansText(readDraftOnDisk(file)?.title ?? [])
}
