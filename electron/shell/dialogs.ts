import { basename } from 'node:path'
import { dialog, type BrowserWindow, type FileFilter } from 'electron'
import { isThere } from '../storage/isThere'
import type { ExportFormat } from '../../shared/layout/exportOptions'
import type { PhraseFormat } from '../../shared/snippet/requests'
import type { Words } from '../../shared/words/words'

export type Dialogs = {
  /** The file the person chose, or nothing when they changed their mind. */
  askFileToOpen(): Promise<string | undefined>
  /** The file that came back from whoever looked a draft over. */
  askReturnedFile(): Promise<string | undefined>
  /** The picture files to put in; none when the person changed their mind. */
  askImagesToOpen(): Promise<readonly string[]>
  /** Where a copy of the draft goes. */
  askWhereToSave(proposed: string): Promise<string | undefined>
  /** Where an export goes. */
  askWhereToExport(proposed: string, format: ExportFormat): Promise<string | undefined>
  /** The folder into which several drafts are exported; opens at the present one. */
  askExportFolder(present: string): Promise<string | undefined>
  /** The file of a template to take in. */
  askTemplateToOpen(): Promise<string | undefined>
  /** Where a template goes. */
  askWhereToSaveTemplate(proposed: string): Promise<string | undefined>
  /** The file of a layout to take in. */
  askLayoutToOpen(): Promise<string | undefined>
  /** Where a layout goes. */
  askWhereToSaveLayout(proposed: string): Promise<string | undefined>
  /** The file of phrases to take in. */
  askPhrasesToOpen(): Promise<string | undefined>
  /** Where phrases go. */
  askWhereToSavePhrases(proposed: string, format: PhraseFormat): Promise<string | undefined>
  /** The folder for backups; opens at the present one. */
  askBackupFolder(present?: string): Promise<string | undefined>
  /** The folder of another library, or where the library goes; opens at the present one. */
  askLibraryFolder(reason: 'choose' | 'move', present: string): Promise<string | undefined>
  /** The file of a backup; opens in the folder for backups. */
  askBackupToOpen(folder?: string): Promise<string | undefined>
  /** Whether to close although the page does not answer. */
  askCloseAnyway(): Promise<boolean>
}

/** The system's dialogs. Called as members of `dialog`, so that tests of the whole program can answer in its place. */
export function createDialogs(window: BrowserWindow, words: () => Words): Dialogs {
  return {
    async askFileToOpen() {
      const { files } = words()
      return askOpen(files.openTitle, files.openButton, [
        { name: files.readable, extensions: ['zhangfa', 'docx', 'docm', 'dotx', 'doc', 'wps', 'txt', 'md'] },
        { name: files.allFiles, extensions: ['*'] },
      ])
    },

    async askReturnedFile() {
      const { files } = words()
      return askOpen(files.returnedTitle, files.returnedButton, [
        { name: files.returned, extensions: ['docx', 'docm', 'zhangfa'] },
        { name: files.allFiles, extensions: ['*'] },
      ])
    },

    async askImagesToOpen() {
      const { files } = words()
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: files.imageTitle,
        buttonLabel: files.imageButton,
        filters: [
          { name: files.images, extensions: ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'webp'] },
          { name: files.allFiles, extensions: ['*'] },
        ],
        properties: ['openFile', 'multiSelections'],
      })
      return canceled ? [] : filePaths
    },

    async askWhereToSave(proposed) {
      const { files } = words()
      return askSave(files.saveAsTitle, files.saveButton, proposed, {
        name: files.draft,
        extensions: ['zhangfa'],
      })
    },

    async askWhereToExport(proposed, format) {
      const { files } = words()
      const { word: docx, pdf, text: txt, markdown: md, html } = files
      const names: Record<ExportFormat, string> = { docx, pdf, txt, md, html }
      const filter = { name: names[format], extensions: [format] }
      return askSave(files.exportTitle, files.exportButton, proposed, filter)
    },

    async askTemplateToOpen() {
      const { files } = words()
      return askOpen(files.importTemplateTitle, files.importButton, [
        { name: files.template, extensions: ['json'] },
        { name: files.allFiles, extensions: ['*'] },
      ])
    },

    async askWhereToSaveTemplate(proposed) {
      const { files } = words()
      const filter = { name: files.template, extensions: ['json'] }
      return askSave(files.exportTemplateTitle, files.exportButton, proposed, filter)
    },

    async askLayoutToOpen() {
      const { files } = words()
      return askOpen(files.importLayoutTitle, files.importButton, [
        { name: files.layout, extensions: ['json'] },
        { name: files.allFiles, extensions: ['*'] },
      ])
    },

    async askWhereToSaveLayout(proposed) {
      const { files } = words()
      const filter = { name: files.layout, extensions: ['json'] }
      return askSave(files.exportLayoutTitle, files.exportButton, proposed, filter)
    },

    async askPhrasesToOpen() {
      const { files, phraseFiles } = words()
      return askOpen(phraseFiles.importTitle, files.importButton, [
        { name: phraseFiles.readable, extensions: ['json', 'csv', 'tsv', 'txt'] },
        { name: files.allFiles, extensions: ['*'] },
      ])
    },

    async askWhereToSavePhrases(proposed, format) {
      const { files, phraseFiles } = words()
      const filter = { name: phraseFiles.formats[format], extensions: [format] }
      return askSave(phraseFiles.exportTitle, files.exportButton, proposed, filter)
    },

    async askBackupFolder(present) {
      const { backups } = words()
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: backups.folderTitle,
        buttonLabel: backups.folderButton,
        ...(present !== undefined && { defaultPath: present }),
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? undefined : filePaths[0]
    },

    async askLibraryFolder(reason, present) {
      const { place } = words()
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: place.dialogTitles[reason],
        buttonLabel: place.dialogButtons[reason],
        defaultPath: present,
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? undefined : filePaths[0]
    },

    async askExportFolder(present) {
      const { files } = words()
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: files.exportFolderTitle,
        buttonLabel: files.exportFolderButton,
        defaultPath: present,
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? undefined : filePaths[0]
    },

    async askBackupToOpen(folder) {
      const { backups, files } = words()
      const filters = [
        { name: backups.zip, extensions: ['zip'] },
        { name: files.allFiles, extensions: ['*'] },
      ]
      return askOpen(backups.fileTitle, files.openButton, filters, folder)
    },

    async askCloseAnyway() {
      const { files } = words()
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: files.stillSaving,
        detail: files.stillSavingDetail,
        buttons: [files.wait, files.closeAnyway],
        defaultId: 0,
        cancelId: 0,
      })
      return response === 1
    },
  }

  async function askOpen(title: string, buttonLabel: string, filters: FileFilter[], folder?: string) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel,
      filters,
      ...(folder !== undefined && { defaultPath: folder }),
      properties: ['openFile'],
    })
    return canceled ? undefined : filePaths[0]
  }

  async function askSave(title: string, buttonLabel: string, defaultPath: string, filter: FileFilter) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      buttonLabel,
      defaultPath,
      filters: [filter],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    })
    if (canceled || filePath === '') return undefined
    const file = withExtension(filePath, filter.extensions[0] ?? '')
    return file === filePath || !(await isThere(file)) || (await askReplace(file)) ? file : undefined
  }

  /** For a name that the system's dialog did not see. */
  async function askReplace(file: string): Promise<boolean> {
    const { files } = words()
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: files.replace(basename(file)),
      buttons: [files.replaceButton, files.keepButton],
      defaultId: 1,
      cancelId: 1,
    })
    return response === 0
  }
}

/** GTK's dialog leaves the extension to us. */
function withExtension(file: string, extension: string): string {
  return file.toLowerCase().endsWith(`.${extension}`) ? file : `${file}.${extension}`
}
