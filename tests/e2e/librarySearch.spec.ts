import { expect, test } from '@playwright/test'
import { violationsOf } from '../support/accessibility'
import { draftFile } from '../support/draftFile'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'

test.describe.configure({ mode: 'serial' })

let program: Launched

test.beforeAll(async () => {
  program = await launch({
    files: {
      '培训.zhangfa': draftFile('training', '培训', '办班三期。'),
      '2025/安全生产.zhangfa': draftFile('safety', '安全生产', '开头。', '全年排查隐患12处，整改到位。'),
      '消防.zhangfa': draftFile('fire', '消防', '组织演练，整改隐患。'),
    },
    settings: { lastDraft: 'training' },
  })
  await expect(editorPage(program.page).paragraph('办班三期。')).toBeVisible()
})

test.afterAll(() => program.close())

const field = () => program.page.getByRole('combobox', { name: '在全部文稿中查找' })
const found = () => program.page.getByRole('listbox', { name: '找到的文稿' }).getByRole('option')

test('all drafts that have the words are listed, with the place marked', async () => {
  const { page, app } = program
  await pressShortcut(app, 'library.search')
  await field().fill('隐患 整改')

  await expect(found()).toHaveCount(2)
  await expect(found().filter({ hasText: '安全生产' }).locator('mark')).toHaveText(['隐患', '整改'])
  expect(await violationsOf(page)).toEqual([])
  await field().fill('隐患 整改 全年')
  await expect(found()).toHaveCount(1)
  await field().fill('没有的词')
  await expect(page.getByText('没有文稿里有“没有的词”。')).toBeVisible()
})

test('the draft opens at the place that was found', async () => {
  const { page } = program
  await field().fill('排查隐患')
  await expect(found()).toContainText('排查隐患12处')
  await page.keyboard.press('ArrowDown')
  await expect(found()).toHaveAttribute('data-focused', 'true')
  await page.keyboard.press('Enter')

  await expect(editorPage(page).title).toHaveText('安全生产')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('排查隐患')
})

test('what was just written is found, too', async () => {
  const { page, app } = program
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Zebra')
  await pressShortcut(app, 'library.search')
  await field().fill('zebra')

  await expect(found()).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(field()).toHaveCount(0)
})
