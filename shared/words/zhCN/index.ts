import { exportMany } from './exportMany'
import { app } from './app'
import { backups, restoring } from './backups'
import { blanks } from './blanks'
import { checks } from './checks'
import { cli } from './cli'
import { collection } from './collection'
import { compare } from './compare'
import { commands, menus } from './commands'
import { editor } from './editor'
import { exporting } from './exporting'
import { exportDialog } from './exportDialog'
import { failures } from './failures'
import { files } from './files'
import { find } from './find'
import { images } from './images'
import { layouts } from './layouts'
import { library } from './library'
import { merging } from './merging'
import { outline } from './outline'
import { phraseBook } from './phraseBook'
import { palette } from './palette'
import { guide } from './guide'
import { phraseFiles } from './phraseFiles'
import { place } from './place'
import { preview } from './preview'
import { reviewing } from './reviewing'
import { rollForward } from './rollForward'
import { settings } from './settings'
import { snippets } from './snippets'
import { tables } from './tables'
import { templates } from './templates'
import { versions } from './versions'

/** Simplified Chinese, the first language of the interface. */
export const zhCN = {
  app,
  backups,
  blanks,
  checks,
  cli,
  collection,
  compare,
  commands,
  editor,
  exporting,
  exportDialog,
  exportMany,
  failures,
  files,
  find,
  images,
  layouts,
  library,
  menus,
  merging,
  outline,
  palette,
  phraseBook,
  guide,
  phraseFiles,
  place,
  preview,
  restoring,
  reviewing,
  rollForward,
  settings,
  snippets,
  tables,
  templates,
  versions,
}
