import { expect, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs'
import { draftFile, textOnDisk } from '../support/draftFile'
import { chooseInMenu } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { canMount, mountReadOnly } from '../support/mounts'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { statusBar } from '../support/pages/statusBar'

test.describe.configure({ mode: 'serial' })
test.skip(!canMount(), 'this machine does not let tests mount a read-only folder')

let program: Launched
let library: string
let release: () => void

test.beforeAll(async () => {
  library = test.info().outputPath('共享文稿')
  await mkdir(library, { recursive: true })
  await writeFile(join(library, '防汛小结.zhangfa'), draftFile('flood', '防汛小结', '汛期值守。'))
  await writeFile(join(library, '另一篇.zhangfa'), draftFile('second', '另一篇', '别处的话。'))
  release = mountReadOnly(library)
  program = await launch({ library, settings: { lastDraft: 'flood' } })
})

test.afterAll(async () => {
  await program.close()
  release()
})

const bar = () => program.page.getByRole('region', { name: '只读' })

test('its drafts open to be read, and the window says that and the way on', async () => {
  const { page } = program
  await expect(editorPage(page).paragraph('汛期值守。')).toBeVisible()
  await expect(bar()).toContainText('只能读取')
  await expect(statusBar(page).bar).toContainText('只读')
  await expect(notices(page).list).toContainText('只能读取')
  expect(await violationsOf(page)).toEqual([])
  await notices(page).dismissAll()
})

test('what is typed goes nowhere unnoticed: nothing can be typed, no alarm is raised, nothing is written', async () => {
  const { page } = program
  await editorPage(page).paragraph('汛期值守。').click()
  await page.keyboard.type('One.')
  await libraryPane(page).draft('另一篇').click()
  await expect(editorPage(page).text).toHaveText('别处的话。')
  await page.keyboard.type('Two.')
  await libraryPane(page).draft('防汛小结').click()

  await expect(editorPage(page).text).toHaveText('汛期值守。')
  await expect(statusBar(page).bar.getByRole('alert')).toHaveCount(0)
  await expect(notices(page).list.getByRole('button')).toHaveCount(0)
  expect(readdirSync(library).sort()).toEqual(['另一篇.zhangfa', '防汛小结.zhangfa'])
})

test('saving it elsewhere gives one to write on', async () => {
  const { page, app } = program
  const copy = test.info().outputPath('我的.zhangfa')
  await mkdir(test.info().outputPath('.'), { recursive: true })
  await answerSaveDialog(app, copy)
  await bar().getByRole('button', { name: '另存一份再改' }).click()

  await expect(bar()).toHaveCount(0)
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Mine.')
  await expect.poll(() => textOnDisk(copy)).toBe('汛期值守。 Mine.')
})

test('another library can be used from now on', async () => {
  const { page, app } = program
  const other = test.info().outputPath('另一个库')
  await mkdir(other, { recursive: true })
  await writeFile(join(other, '走访.zhangfa'), draftFile('visits', '走访', '走访企业。'))
  await answerOpenDialog(app, [other])
  await chooseInMenu(app, 'library.choose')

  await libraryPane(page).draft('走访').click()
  await expect(libraryPane(page).draft('防汛小结')).toHaveCount(0)
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Here.')
  await expect.poll(() => textOnDisk(join(other, '走访.zhangfa'))).toBe('走访企业。 Here.')
})
