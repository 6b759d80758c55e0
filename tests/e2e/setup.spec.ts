import { expect, test } from '@playwright/test'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { libraryPane } from '../support/pages/libraryPane'

let program: Launched

test.beforeAll(async () => {
  program = await launch()
})

test.afterAll(() => program.close())

test('the program starts on an empty library of its own', async () => {
  await expect(libraryPane(program.page).newDraft).toBeVisible()
})

test('a shortcut reaches the program through the native menu', async () => {
  await pressShortcut(program.app, 'draft.new')

  await expect(program.page.getByRole('dialog')).toBeVisible()
  await program.page.keyboard.press('Escape')
})

test('a killed program starts again on the same folders', async () => {
  await program.kill()
  program = await program.relaunch()

  await expect(libraryPane(program.page).newDraft).toBeVisible()
})
