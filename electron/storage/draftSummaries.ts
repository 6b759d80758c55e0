import type { DraftSummary } from '../../shared/draft/requests'
import { fail, ok, type Result } from '../../shared/result'
import { conflictsAmong } from './conflictCopies'
import type { LibraryEntry } from './libraryIndex'

/** Entries as the list shows them, the last changed first. */
export function summariesOf(entries: readonly LibraryEntry[]): readonly DraftSummary[] {
  const conflicts = conflictsAmong(entries)
  return entries
    .map((entry) => {
      const conflictOf = conflicts.get(entry.id)
      return conflictOf === undefined ? toSummary(entry) : { ...toSummary(entry), conflictOf }
    })
    .sort((a, b) => b.modified - a.modified)
}

/** The one entry that is meant, as the list shows it. */
export function summaryAt(
  entries: readonly LibraryEntry[],
  isMeant: (entry: LibraryEntry) => boolean,
): Result<DraftSummary> {
  const entry = entries.find(isMeant)
  return entry ? ok(toSummary(entry)) : fail('draft.unknown')
}

function toSummary(entry: LibraryEntry): DraftSummary {
  const { id, title, template, folder, fileName, modified, made, problem } = entry
  return { id, title, template, folder, fileName, modified, made, ...(problem && { problem }) }
}
