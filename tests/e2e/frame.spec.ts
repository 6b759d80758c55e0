import { expect, test, type Locator } from '@playwright/test'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../shared/settings'
import { draftFile } from '../support/draftFile'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { notices } from '../support/pages/notices'
import { rightPane } from '../support/pages/rightPane'
import { statusBar } from '../support/pages/statusBar'

test.describe.configure({ mode: 'serial' })

const bounds = { x: 60, y: 40, width: 1210, height: 770 }

let program: Launched

test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    userData: test.info().outputPath('user-data'),
    files: { '值班.zhangfa': draftFile('duty', '值班', '全年值班有序。') },
    settings: { lastDraft: 'duty' },
  })
  await expect(editorPage(program.page).paragraph('全年值班有序。')).toBeVisible()
})

test.afterAll(() => program.close())

test('panes close, take another width and another tab', async () => {
  const { page } = program
  await rightPane(page).show('版本')
  await drag(leftPane().getByRole('separator'), 60)
  await page.getByRole('button', { name: '收起右侧栏' }).last().click()

  await expect(rightPaneBox()).toBeHidden()
  expect(await widthOf(leftPane())).toBe(340)
})

test('the page grows, the window turns dark, the interface takes another size', async () => {
  const { page, app } = program
  await pressShortcut(app, 'view.zoomIn')
  await pressShortcut(app, 'view.zoomIn')
  await expect(statusBar(page).bar).toContainText('125%')
  await chooseInMenu(app, 'view.themeDark')
  await takeSize('large')

  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large')
})

test('all of that is as it was at the next start, and so is the window', async () => {
  await program.app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  )
  await program.close()
  program = await program.relaunch()
  const { page, app } = program
  await expect(editorPage(page).paragraph('全年值班有序。')).toBeVisible()

  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(
    bounds,
  )
  expect(await widthOf(leftPane())).toBe(340)
  await expect(rightPaneBox()).toBeHidden()
  await expect(statusBar(page).bar).toContainText('125%')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large')

  await pressShortcut(app, 'view.right')
  await expect(rightPane(page).tab('版本')).toHaveAttribute('aria-selected', 'true')
})

for (const size of ['large', 'medium', 'small'] as const)
  test(`on an old laptop everything can be reached, interface ${size}`, async () => {
    const { page } = program
    await resize(1100, 620)
    await takeSize(size)
    await expect(rightPaneBox()).toBeHidden()
    await reachAll(page.getByRole('toolbar', { name: '格式' }).getByRole('button'))
    await reachAll(statusBar(page).bar.getByRole('button'))
    await reachAll(leftPane().locator('.pane-head').getByRole('button'))
    await expect(editorPage(page).title).toBeInViewport({ ratio: 0.5 })

    await page.getByRole('button', { name: '展开右侧栏' }).click()
    await expect(rightPaneBox()).toBeVisible()
    await reachAll(rightPaneBox().getByRole('tab'))
    const middle = await page.getByRole('main').first().boundingBox()
    const over = await rightPaneBox().boundingBox()
    expect((middle?.x ?? 0) + (middle?.width ?? 0)).toBeGreaterThan(over?.x ?? Infinity)

    await rightPane(page).tab('短语').focus()
    await page.keyboard.press('Escape')
    await expect(rightPaneBox()).toBeHidden()
    await expect(editorPage(page).text).toBeFocused()
  })

test('a broken settings file is kept aside, and the program starts all the same', async () => {
  const { userData } = program
  await program.close()
  writeFileSync(join(userData, 'settings.json'), '{"theme":"dark","zoom":')
  program = await program.relaunch()

  await expect(notices(program.page).list).toContainText('设置文件已损坏')
  const aside = readdirSync(userData).filter((name) => name.startsWith('settings.json.broken-'))
  expect(aside.map((name) => readFileSync(join(userData, name), 'utf8'))).toEqual(['{"theme":"dark","zoom":'])

  await chooseInMenu(program.app, 'view.themeLight')
  await expect.poll(settingsOnDisk).toMatch(/"theme":\s*"light"/)
})

function leftPane() {
  return program.page.getByRole('complementary', { name: '左侧栏' })
}

function rightPaneBox() {
  return program.page.getByRole('complementary', { name: '右侧栏' })
}

async function widthOf(pane: Locator) {
  return Math.round((await pane.boundingBox())?.width ?? 0)
}

async function drag(handle: Locator, by: number) {
  const box = await handle.boundingBox()
  if (!box) throw new Error('There is nothing to drag.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const { mouse } = program.page
  await mouse.move(x, y)
  await mouse.down()
  await mouse.move(x + by / 2, y)
  await mouse.move(x + by, y)
  await mouse.up()
}

async function resize(width: number, height: number) {
  await program.app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  )
  await expect.poll(() => program.page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

async function takeSize(size: Settings['interfaceSize']) {
  const name = { small: '小', medium: '中', large: '大' }[size]
  await pressShortcut(program.app, 'app.settings')
  await program.page.getByRole('button', { name: '界面大小' }).click()
  await program.page.getByRole('option', { name, exact: true }).click()
  await program.page.getByRole('dialog').getByRole('button', { name: '关闭', exact: true }).click()
  await expect(program.page.getByRole('dialog')).toBeHidden()
}

/** Each lies inside the window with nothing over its middle. */
async function reachAll(found: Locator) {
  expect(await found.count()).toBeGreaterThan(0)
  for (const one of await found.all()) {
    await expect(one).toBeInViewport({ ratio: 1 })
    // A greyed-out button only has to be seen.
    if (await one.isEnabled()) await one.click({ trial: true, timeout: 3000 })
  }
}

function settingsOnDisk(): string {
  const file = join(program.userData, 'settings.json')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
