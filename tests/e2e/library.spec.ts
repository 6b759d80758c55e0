import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { answerOpenDialog } from '../support/dialogs'
import { draftFile, readDraftOnDisk, textOnDisk, titleOnDisk } from '../support/draftFile'
import { electronToRun } from '../support/electronToRun'
import { pressShortcut } from '../support/keys'
import { inheritedEnvironment, launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { statusBar } from '../support/pages/statusBar'

test.describe.configure({ mode: 'serial' })

const unreadable = {
  '断电.zhangfa': { content: '', says: '“断电.zhangfa”的文件是空的' },
  '明年.zhangfa': {
    content: draftFile('later', '明年', '以后写的。').replace(/"version":\d+/, '"version":99'),
    says: '“明年.zhangfa”是用更新版本的章法保存的',
  },
  '外来.zhangfa': { content: '{"hello":"world"}', says: '“外来.zhangfa”不是章法的文稿' },
}

let program: Launched
let library: string

test.beforeAll(async () => {
  library = test.info().outputPath('library')
  const broken = Object.entries(unreadable).map(([name, { content }]) => [name, content] as const)
  program = await launch({
    library,
    userData: test.info().outputPath('user-data'),
    files: {
      '调研.zhangfa': draftFile('survey', '调研', '走访四十户。'),
      '培训.zhangfa': draftFile('training', '培训', '办班三期。'),
      ...Object.fromEntries(broken),
    },
    settings: { lastDraft: 'survey' },
  })
  await expect(editorPage(program.page).paragraph('走访四十户。')).toBeVisible()
})

test.afterAll(() => program.close())

test.afterEach(async () => {
  if (!program.page.isClosed()) await notices(program.page).dismissAll()
})

test('another draft is opened only after the one on screen is saved', async () => {
  const { page } = program
  await editorPage(page).goToEnd()
  await page.keyboard.type(' One.')
  await libraryPane(page).draft('培训').click()

  await expect(editorPage(page).text).toHaveText('办班三期。')
  expect(textOnDisk(inLibrary('调研'))).toBe('走访四十户。 One.')
})

for (const [name, { content, says }] of Object.entries(unreadable))
  test(`${name} is listed, says what is wrong with it, and stays as it is`, async () => {
    const { page } = program
    await libraryPane(page).draft(name.replace('.zhangfa', '')).click()

    await expect(notices(page).list).toContainText(says)
    await expect(editorPage(page).text).toHaveText('办班三期。')
    expect(readFileSync(join(library, name), 'utf8')).toBe(content)
  })

test('a draft is renamed in its place, and its file with it', async () => {
  const { page } = program
  const pane = libraryPane(page)
  await pane.draft('调研').focus()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('入户调研')
  await page.keyboard.press('Enter')

  await expect(pane.draft('入户调研')).toBeVisible()
  await expect.poll(() => existsSync(inLibrary('入户调研'))).toBe(true)
  expect(titleOnDisk(inLibrary('入户调研'))).toBe('入户调研')
  expect(textOnDisk(inLibrary('入户调研'))).toBe('走访四十户。 One.')
  expect(existsSync(inLibrary('调研'))).toBe(false)
})

test('the draft on screen is renamed from the list as if its title had been typed', async () => {
  const { page, app } = program
  const pane = libraryPane(page)
  await pane.choose('培训', '重命名')
  await pane.newTitle.fill('业务培训')
  await pane.newTitle.press('Enter')

  await expect(editorPage(page).title).toHaveText('业务培训')
  await expect.poll(() => existsSync(inLibrary('业务培训'))).toBe(true)
  await pressShortcut(app, 'edit.undo')
  await expect(editorPage(page).title).toHaveText('培训')
  await pressShortcut(app, 'edit.redo')
  await expect(editorPage(page).title).toHaveText('业务培训')
})

test('a copy is a draft of its own, on screen at once', async () => {
  const { page } = program
  await libraryPane(page).choose('业务培训', '复制一份')

  await expect(editorPage(page).title).toHaveText('业务培训（副本）')
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Copy.')
  await expect.poll(() => textOnDisk(inLibrary('业务培训（副本）'))).toBe('办班三期。 Copy.')
  expect(textOnDisk(inLibrary('业务培训'))).toBe('办班三期。')
})

test('a deleted draft lies in the trash and comes back whole', async () => {
  const { page } = program
  const pane = libraryPane(page)
  await editorPage(page).goToEnd()
  await page.keyboard.type(' More.')
  await pane.choose('业务培训（副本）', '删除')

  await expect(notices(page).list).toContainText('已删除“业务培训（副本）”')
  await expect(pane.draft('业务培训（副本）')).toHaveCount(0)
  expect(existsSync(inLibrary('业务培训（副本）'))).toBe(false)
  expect(trashed()).toEqual(['业务培训（副本）.zhangfa'])

  await notices(page).action('撤销').click()
  await expect(editorPage(page).text).toHaveText('办班三期。 Copy. More.')
  expect(textOnDisk(inLibrary('业务培训（副本）'))).toBe('办班三期。 Copy. More.')
  expect(trashed()).toEqual([])
})

test('a copy made in the file manager becomes a draft of its own, and it says so', async () => {
  const { page } = program
  copyFileSync(inLibrary('入户调研'), inLibrary('入户调研 - 副本'))
  await handOver(inLibrary('入户调研 - 副本'))

  await expect(notices(page).list).toContainText('是复制出来的')
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Apart.')
  await expect.poll(() => textOnDisk(inLibrary('入户调研 - 副本'))).toContain(' Apart.')
  expect(textOnDisk(inLibrary('入户调研'))).toBe('走访四十户。 One.')
  expect(readDraftOnDisk(inLibrary('入户调研 - 副本'))?.id).not.toBe('survey')
})

test('when another program changes the draft on screen, both texts are kept', async () => {
  const { page } = program
  await open('survey', '走访四十户。 One.')
  changeElsewhere('入户调研', '别的程序写的。')
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Mine.')

  await expect(notices(page).list).toContainText('在别处被改过')
  await expect(statusBar(page).saved).toBeVisible()
  expect(textOnDisk(inLibrary('入户调研'))).toBe('别的程序写的。')
  expect(textOnDisk(inLibrary('入户调研（冲突副本）'))).toBe('走访四十户。 One. Mine.')

  await page.keyboard.type(' On.')
  await expect.poll(() => textOnDisk(inLibrary('入户调研（冲突副本）'))).toContain(' Mine. On.')
  expect(textOnDisk(inLibrary('入户调研'))).toBe('别的程序写的。')
})

test('the next start has the text on screen that was being written, not that of the other program', async () => {
  await program.close()
  program = await program.relaunch()

  await expect(editorPage(program.page).text).toHaveText('走访四十户。 One. Mine. On.')
})

test('both texts are kept also when the changed file was opened again meanwhile', async () => {
  const { page } = program
  await open('training', '办班三期。')
  changeElsewhere('业务培训', '同步来的。')
  await handOver(inLibrary('业务培训'))
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Mine.')

  await expect(notices(page).list).toContainText('在别处被改过')
  await expect(statusBar(page).saved).toBeVisible()
  expect(textOnDisk(inLibrary('业务培训'))).toBe('同步来的。')
  expect(textOnDisk(inLibrary('业务培训（冲突副本）'))).toBe('办班三期。 Mine.')
})

test('leaving the title does not take a change of another program for one’s own', async () => {
  const { page } = program
  await open('survey', '别的程序写的。')
  await editorPage(page).title.click()
  await page.keyboard.press('End')
  await page.keyboard.type('2')
  await expect.poll(() => titleOnDisk(inLibrary('入户调研'))).toBe('入户调研2')
  changeElsewhere('入户调研', '同步来的。')
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Mine.')

  await expect(notices(page).list).toContainText('在别处被改过')
  await expect(statusBar(page).saved).toBeVisible()
  expect(allTexts()).toContain('同步来的。')
  expect(allTexts()).toContain('别的程序写的。 Mine.')
})

test('a binary file is refused with the way out', async () => {
  const { page, app } = program
  const file = test.info().outputPath('图片.txt')
  writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
  await answerOpenDialog(app, [file])
  await pressShortcut(app, 'file.open')

  await expect(notices(page).list).toContainText('“图片.txt”不是文本文件')
})

test('of a file in another format it says which can be opened', async () => {
  const { page, app } = program
  const file = test.info().outputPath('汇报.odt')
  writeFileSync(file, Buffer.from('PK\u0003\u0004'))
  await answerOpenDialog(app, [file])
  await pressShortcut(app, 'file.open')

  await expect(notices(page).list).toContainText('能打开的是 .zhangfa、.docx、.txt 和 .md')
})

test('a file given to a second start opens in the first', async () => {
  const { page } = program
  const file = test.info().outputPath('来信.zhangfa')
  writeFileSync(file, draftFile('letter', '来信', '从别处来。'))
  await handOver(file)

  await expect(editorPage(page).text).toHaveText('从别处来。')
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Here.')
  await expect.poll(() => textOnDisk(file)).toBe('从别处来。 Here.')
})

test('what lay on screen from outside the library is there at the next start, or said to be gone', async () => {
  const file = test.info().outputPath('外带.zhangfa')
  writeFileSync(file, draftFile('away', '外带', '在 U 盘里。'))
  await handOver(file)
  await expect(editorPage(program.page).text).toHaveText('在 U 盘里。')

  await program.close()
  program = await program.relaunch()
  await expect(editorPage(program.page).text).toHaveText('在 U 盘里。')

  await program.close()
  rmSync(file)
  program = await program.relaunch()
  await expect(notices(program.page).list).toContainText('外带.zhangfa')
})

/** Starts the program a second time with a file, as a double-click does; it ends at once. */
async function handOver(file: string) {
  const { executablePath, programArguments } = electronToRun()
  const command = executablePath ?? ((await import('electron')) as unknown as { default: string }).default
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(
    command,
    [...programArguments, ...sandbox, `--library=${library}`, `--user-data-dir=${program.userData}`, file],
    { env: inheritedEnvironment(), stdio: 'ignore' },
  )
  await once(second, 'exit')
}

async function open(id: string, text: string) {
  await libraryPane(program.page).draftWithId(id).click()
  await expect(editorPage(program.page).text).toHaveText(text)
}

/** Another program writes the draft's file: another text, another time. */
function changeElsewhere(title: string, text: string) {
  const file = inLibrary(title)
  const { id = '' } = readDraftOnDisk(file) ?? {}
  writeFileSync(file, draftFile(id, title, text))
  const later = new Date(Date.now() + 5000)
  utimesSync(file, later, later)
}

function inLibrary(title: string): string {
  return join(library, `${title}.zhangfa`)
}

function trashed(): string[] {
  return readdirSync(join(library, '.zhangfa', 'trash'), { recursive: true })
    .map((name) => String(name).split('/').at(-1) ?? '')
    .filter((name) => name.endsWith('.zhangfa'))
}

function allTexts(): string[] {
  return readdirSync(library)
    .filter((name) => name.endsWith('.zhangfa'))
    .map((name) => textOnDisk(join(library, name)))
}
