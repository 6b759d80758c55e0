import type { ElectronApplication } from '@playwright/test'

/** Answers the next “save as” dialog with this file; null cancels it. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    const original = dialog.showSaveDialog.bind(dialog)
    dialog.showSaveDialog = () => {
      dialog.showSaveDialog = original
      return Promise.resolve({ canceled: answer === null, filePath: answer ?? '' })
    }
  }, filePath)
}

/** Answers the next “open” dialog with these files; null cancels it. */
export async function answerOpenDialog(
  app: ElectronApplication,
  filePaths: readonly string[] | null,
): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    const original = dialog.showOpenDialog.bind(dialog)
    dialog.showOpenDialog = () => {
      dialog.showOpenDialog = original
      return Promise.resolve({ canceled: answer === null, filePaths: [...(answer ?? [])] })
    }
  }, filePaths)
}

/** Answers the next native message by the button with this label; fails where the message has no such button. */
export async function answerMessage(app: ElectronApplication, button: string): Promise<void> {
  await app.evaluate(({ dialog }, label) => {
    const original = dialog.showMessageBox.bind(dialog)
    dialog.showMessageBox = (...given: unknown[]) => {
      dialog.showMessageBox = original
      const { buttons = [] } = given.at(-1) as { buttons?: string[] }
      const response = buttons.indexOf(label)
      if (response < 0) throw new Error(`The message offers ${buttons.join(', ')}, not ${label}.`)
      return Promise.resolve({ response, checkboxChecked: false })
    }
  }, button)
}
