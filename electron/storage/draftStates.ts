import { ok, type Result } from '../../shared/result'
import { readRevision, type DraftBytes } from './draftFiles'
import { readFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'

/** The state a draft's file is in; its bytes where they had to be read. */
type DraftState = { readonly revision: string; readonly read?: DraftBytes }

/** Knows the state of each draft's file; one that nobody has touched since is not read again. */
export type DraftStates = {
  /** `null` where there is no file. */
  find(file: string): Promise<Result<DraftState | null>>
  /** This revision was written there just now. */
  wrote(file: string, revision: string): Promise<void>
}

export function createDraftStates(fs: FileSystem): DraftStates {
  const known = new Map<string, { readonly stamp: string; readonly revision: string }>()

  /** Changes whenever a file does, by whatever program: every save of ours is another file. */
  async function stampOf(file: string): Promise<string> {
    const { ino, size, mtimeMs, ctimeMs } = await fs.stat(file)
    return [ino, size, mtimeMs, ctimeMs].join(' ')
  }

  return {
    async find(file) {
      try {
        const last = known.get(file)
        if (last?.stamp === (await stampOf(file))) return ok({ revision: last.revision })
        const found = await readRevision(file, fs)
        if (!found.ok || found.value === null) return found.ok ? ok(null) : found
        const { revision, ...read } = found.value
        return ok({ revision, read })
      } catch (error) {
        const failure = readFailure(error, file)
        return failure.failure === 'file.missing' ? ok(null) : failure
      }
    },

    async wrote(file, revision) {
      try {
        known.set(file, { stamp: await stampOf(file), revision })
      } catch (error) {
        // Gone again already: the next look will tell.
        readFailure(error, file)
        known.delete(file)
      }
    },
  }
}
