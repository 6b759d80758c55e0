import { readdir, realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import type { RequestHandlers } from '../shared/ipc'
import type { MovePlan } from '../shared/library/requests'
import { fail, ok, type Result } from '../shared/result'
import type { Background } from './backgroundClient'
import type { Dialogs } from './shell/dialogs'
import { readFailure } from './storage/fileFailure'
import { nodeFileSystem } from './storage/fileSystem'
import type { Library } from './storage/library'
import { moveLibrary } from './storage/moving/moveLibrary'
import { planMove } from './storage/moving/planMove'

type PlaceHandlers = Pick<
  RequestHandlers,
  'library.place' | 'library.choose' | 'library.planMove' | 'library.moveTo' | 'library.cancelMove'
>

/** What moving the library and choosing another one need. */
export type PlaceDesk = {
  readonly library: Library
  readonly background: Background
  readonly dialogs: Pick<Dialogs, 'askLibraryFolder'>
  readonly place: {
    /** Given at the start for this run. */
    readonly isFixed: boolean
    /** Uses another folder as the library from now on. */
    use(folder: string): Promise<Result<null>>
    /** Moves a folder to the system's trash; throws what the system says. */
    putAway(folder: string): Promise<void>
    tellMoving(progress: { readonly done: number; readonly total: number }): void
  }
}

/** Answers the page's requests about where the library is. */
export function createPlaceRequests({ library, background, dialogs, place }: PlaceDesk): PlaceHandlers {
  const fs = nodeFileSystem
  let plan: MovePlan | null = null
  let moving: { isCancelled: boolean } | null = null

  return {
    'library.place': () => Promise.resolve(ok({ folder: library.folder, isFixed: place.isFixed })),

    'library.choose': async () => {
      const folder = await dialogs.askLibraryFolder('choose', library.folder)
      if (folder === undefined || (await isSameFolder(folder, library.folder))) return fail('cancelled')
      try {
        await readdir(folder)
      } catch (error) {
        return readFailure(error, folder)
      }
      return place.use(folder)
    },

    'library.planMove': async () => {
      if (place.isFixed) return fail('move.fixed')
      const chosen = await dialogs.askLibraryFolder('move', library.folder)
      if (chosen === undefined) return fail('cancelled')
      const planned = await planMove(library.folder, chosen, fs)
      plan = planned.ok ? planned.value : null
      return planned
    },

    'library.moveTo': async ({ old }) => {
      if (plan === null || moving) return fail('request.invalid')
      const now = { isCancelled: false }
      moving = now
      const { from, to } = plan
      try {
        const moved = await moveLibrary(
          {
            from,
            to,
            copy: (input) => background.run('copyFiles', input, fail('move.crashed')),
            alone: (step) => library.alone(step),
            use: (folder) => place.use(folder),
            onProgress: (done, total) => place.tellMoving({ done, total }),
            isCancelled: () => now.isCancelled,
          },
          fs,
        )
        if (!moved.ok) return moved
        const { leftOut } = moved.value
        // What could not be moved along is nowhere else.
        const isLeft = old === 'keep' || leftOut.length > 0
        const oldStays = isLeft ? undefined : await putAway(from)
        return ok({ to, leftOut, oldIsKept: isLeft, ...(oldStays && { oldStays }) })
      } finally {
        moving = null
        plan = null
      }
    },
    'library.cancelMove': () => {
      if (moving) moving.isCancelled = true
      return Promise.resolve(ok(null))
    },
  }

  async function putAway(folder: string) {
    try {
      await place.putAway(folder)
      return undefined
    } catch {
      return fail('move.oldStays', { file: basename(folder) })
    }
  }
}

async function isSameFolder(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((folder) => realpath(folder).catch(() => folder)))
  return a === b
}
