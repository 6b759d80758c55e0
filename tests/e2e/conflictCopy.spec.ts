import { expect, test } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '../../shared/draft/draft'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { violationsOf } from '../support/accessibility'
import { textOnDisk } from '../support/draftFile'
import { draftWith, heading, paragraph } from '../support/drafts'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { versionsPane } from '../support/pages/versionsPane'
import { rightPane } from '../support/pages/rightPane'

test.describe.configure({ mode: 'serial' })

const copyName = '走访小结-DESKTOP-4F7Q2KD.zhangfa'
let program: Launched

const file = (work: string, problems: string, ...more: Block[]) =>
  draftJson(
    draftWith(
      [
        heading(1, '主要工作'),
        paragraph('w', work),
        heading(1, '存在问题'),
        paragraph('p', problems),
        ...more,
      ],
      { id: 'visits', title: [{ text: '走访小结' }], enforcement: 'off' },
    ),
  )

test.beforeAll(async () => {
  program = await launch({
    files: {
      '走访小结.zhangfa': file('走访企业四十家。', '记录不全。'),
      [copyName]: file(
        '走访企业六十家。',
        '记录不全。',
        heading(1, '下步计划'),
        paragraph('n', '全年走访。'),
      ),
    },
    settings: { lastDraft: 'visits' },
  })
  await expect(editorPage(program.page).paragraph('走访企业四十家。')).toBeVisible()
})

test.afterAll(() => program.close())

const bar = () => program.page.getByRole('region', { name: '冲突副本', exact: true })
const dialog = () => program.page.getByRole('dialog', { name: '合并冲突副本' })
const part = (name: string) => dialog().getByRole('region', { name, exact: true })

test('a conflicting copy is marked in the list and told on its draft', async () => {
  const { page } = program
  await expect(libraryPane(page).list.getByText('冲突副本')).toHaveCount(1)
  await expect(bar()).toContainText(copyName)
})

test('opened by itself it can be read, is not changed, and leads to its draft', async () => {
  const { page, library } = program
  const before = textOnDisk(join(library, copyName))
  await libraryPane(page).list.getByRole('row').filter({ hasText: '冲突副本' }).click()
  await expect(editorPage(page).paragraph('走访企业六十家。')).toBeVisible()
  await expect(bar()).toContainText('“走访小结.zhangfa”的冲突副本')
  await editorPage(page).paragraph('走访企业六十家。').click()
  await page.keyboard.type('X')
  expect(textOnDisk(join(library, copyName))).toBe(before)

  await bar().getByRole('button', { name: '合并…' }).click()
  await expect(dialog()).toBeVisible()
  await expect(editorPage(page).text).toContainText('走访企业四十家。')
})

test('the merge shows only what differs, word by word, with a choice for each section', async () => {
  const { page } = program
  await expect(part('主要工作')).toContainText('两边不同')
  await expect(part('主要工作').locator('del')).toHaveText('四十')
  await expect(part('主要工作').locator('ins')).toHaveText('六十')
  await expect(part('存在问题')).toHaveCount(0)
  await expect(part('下步计划')).toContainText('只有那边有')
  await expect(part('主要工作').getByRole('radio', { name: '两者都留' })).toBeChecked()
  await expect(part('下步计划').getByRole('radio', { name: '保留' })).toBeChecked()
  expect(await violationsOf(page)).toEqual([])
})

test('merging is one step, keeps what was before as a version, and puts the copy into the trash', async () => {
  const { page, app, library } = program
  await dialog().getByRole('button', { name: '合并', exact: true }).click()
  await expect(notices(page).list).toContainText('已合并')

  const merged = '主要工作\n走访企业四十家。\n走访企业六十家。\n存在问题\n记录不全。\n下步计划\n全年走访。'
  expect(textOnDisk(join(library, '走访小结.zhangfa'))).toBe(merged)
  expect(existsSync(join(library, copyName))).toBe(false)
  expect(readdirSync(join(library, '.zhangfa', 'trash'))).toHaveLength(1)
  await expect(bar()).toHaveCount(0)
  await expect(libraryPane(page).list.getByText('冲突副本')).toHaveCount(0)
  await rightPane(page).show('版本')
  await expect(versionsPane(page).row('合并前')).toHaveCount(1)

  await pressShortcut(app, 'edit.undo')
  await expect(editorPage(page).text).not.toContainText('六十')
  await pressShortcut(app, 'edit.redo')
  await expect.poll(() => textOnDisk(join(library, '走访小结.zhangfa'))).toBe(merged)
})
