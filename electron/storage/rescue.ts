import { basename, join } from 'node:path'
import { textOf } from '../../shared/draft/blockText'
import { countCharacters } from '../../shared/draft/countCharacters'
import type { Draft, DraftId } from '../../shared/draft/draft'
import type { OpenedDraft, RescueFrom, RescueOffer } from '../../shared/draft/requests'
import { fail, ok, type Result } from '../../shared/result'
import { draftExtension, writeDraftFile } from './draftFiles'
import type { DraftPlaces } from './draftPlaces'
import { readFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import type { LibraryIndex } from './libraryIndex'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { salvageDraft, type SalvagedDraft } from './salvageDraft'
import type { Snapshots } from './snapshots'

/** A draft whose file cannot be opened, and the ways to go on. */
export type Rescue = {
  /** Says what could be got back; touches nothing. */
  examine(id: DraftId): Promise<Result<RescueOffer>>
  /** Keeps the broken file aside and puts what was got back in its place. */
  run(id: DraftId, from: RescueFrom): Promise<Result<OpenedDraft>>
}

type Parts = {
  readonly own: LibraryPlaces
  readonly places: DraftPlaces
  readonly index: LibraryIndex
  readonly snapshots: Snapshots
  readonly now: () => number
  readonly fs: FileSystem
}

export function createRescue({ own, places, index, snapshots, now, fs }: Parts): Rescue {
  return {
    async examine(id) {
      const found = await find(id)
      if (!found.ok) return found
      const { file, salvaged } = found.value
      const listed = await snapshots.list(found.value.id)
      const version = listed.ok ? listed.value[0] : undefined
      return ok({
        fileName: basename(file),
        ...(salvaged && {
          salvage: { paragraphs: salvaged.draft.blocks.length, characters: charactersOf(salvaged.draft) },
        }),
        ...(version && { version }),
      })
    },

    async run(asked, from) {
      const found = await find(asked)
      if (!found.ok) return found
      const { file, id, salvaged } = found.value
      const good =
        from !== 'file'
          ? await snapshots.read(id, from.snapshot)
          : salvaged
            ? ok(salvaged.draft)
            : fail('draft.broken', { file: basename(file) })
      if (!good.ok) return good
      const aside = await keepAside(file)
      if (!aside.ok) return aside
      const written = await writeDraftFile(file, { ...good.value, id }, fs)
      if (!written.ok) return written
      places.hold(id, file)
      const { draft, revision } = written.value
      const savedAt = Date.now()
      return ok({ draft, revision, fileName: basename(file), savedAt, readOnly: false, notice: 'rescued' })
    },
  }

  /** Under the id that its versions are kept by: the one inside the file, where no other draft has it. */
  async function find(
    id: DraftId,
  ): Promise<Result<{ file: string; id: DraftId; salvaged: SalvagedDraft | null }>> {
    const file = await places.find(id)
    if (!file.ok) return file
    try {
      const title = basename(file.value, draftExtension)
      const salvaged = salvageDraft(await fs.readFile(file.value), { id, template: 'annual', title })
      const inside = salvaged?.draft.id ?? id
      const entries = await index.scan()
      const isTaken = entries.ok && entries.value.some((one) => one.id === inside && one.id !== id)
      return ok({ file: file.value, id: isTaken ? id : inside, salvaged })
    } catch (error) {
      return readFailure(error, file.value)
    }
  }

  async function keepAside(file: string): Promise<Result<null>> {
    const made = await makeFolderInside(own.folder, own.broken, fs)
    if (!made.ok) return made
    try {
      await fs.copyFile(file, join(own.broken, `${String(now())} ${basename(file)}`))
      return ok(null)
    } catch (error) {
      return readFailure(error, file)
    }
  }
}

function charactersOf({ blocks }: Draft): number {
  return blocks.reduce((sum, block) => sum + countCharacters(textOf(block)), 0)
}
