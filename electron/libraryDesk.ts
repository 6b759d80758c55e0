import type { BackupsParts } from './backups'
import { createBackups, type Backups } from './backups'
import { createLibrary, type Library, type LibraryOptions } from './storage/library'
import { createLayoutStore, type LayoutStore } from './storage/layoutStore'
import { createPhraseBookFile, type PhraseBookFile } from './storage/phraseBookFile'
import { prepareLibrary } from './storage/prepareLibrary'
import { createShelfFile, type ShelfFile } from './storage/shelfFile'
import { createTemplateStore, type TemplateStore, type TemplateStoreParts } from './storage/templateStore'

/** All that works on one library; another library has a desk of its own. */
export type LibraryDesk = {
  readonly library: Library
  readonly shelf: ShelfFile
  readonly templates: TemplateStore
  readonly layouts: LayoutStore
  readonly phrases: PhraseBookFile
  readonly backups: Backups
  /** Resolves when the library can be used, also one that cannot be written. */
  readonly prepared: ReturnType<typeof prepareLibrary>
}

type Parts = LibraryOptions &
  Pick<TemplateStoreParts, 'builtIn'> & { readonly backups: Omit<BackupsParts, 'library'> }

/** Opens a library with what belongs to it. Nothing is migrated before the backup. */
export function openLibraryDesk({ folder, builtIn, backups: ofBackups, ...options }: Parts): LibraryDesk {
  const library = createLibrary({ folder, ...options })
  // Read while the page loads, which asks for it.
  void library.remembered()
  const backups = createBackups({ library: folder, ...ofBackups })
  return {
    library,
    shelf: createShelfFile({ folder }),
    templates: createTemplateStore({ folder, builtIn }),
    layouts: createLayoutStore(folder),
    phrases: createPhraseBookFile({ folder }),
    backups,
    prepared: backups.beforeUpgrade().then(() => prepareLibrary(folder)),
  }
}
