import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import type { CommandId } from '../../shared/commands'
import { heading, paragraph, draftWith } from '../support/drafts'
import { answerOpenDialog } from '../support/dialogs'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { collectionList } from '../support/pages/collectionList'
import { libraryPane } from '../support/pages/libraryPane'

const draft = draftWith(
  [
    paragraph('intro', '今年以来，各项工作平稳有序。现将有关情况总结如下：'),
    heading(1, '主要工作'),
    heading(2, '理顺办文流程，把收文、拟办、起草、会签、核稿、印发六个环节的时限写进制度'),
    paragraph('work', 'XX镇完成率达到XX%，由某某负责。'),
    heading(1, '下一步工作打算'),
    paragraph('plan', '把时限前移。'),
    heading(1, '存在的问题和不足'),
    paragraph('problems', '急件集中时统筹不够。'),
  ],
  { title: [{ text: `关于${'进一步做好城乡供水一体化工作'.repeat(5)}的总结` }] },
)
const collection = [1, 2, 3]
  .map((number) => [
    `后勤工作总结 ${number}`,
    '我科负责全局后勤,现将情况总结如下:',
    '一、基本情况',
    '科室现有5人。',
  ])
  .flat()

let program: Launched

test.beforeAll(async () => {
  program = await launch({
    files: {
      '长题.zhangfa': JSON.stringify(draft),
      '材料/后勤工作总结.txt': ['首页 > 范文', ...collection].join('\n'),
    },
  })
})

test.afterAll(() => program.close())

const choose = (command: CommandId) => chooseInMenu(program.app, command)

const openDraft = async () => {
  await libraryPane(program.page).draft('进一步做好').click()
  await expect(program.page.getByRole('textbox', { name: '正文' })).toBeFocused()
}

const showCollection = async () => {
  await answerOpenDialog(program.app, [join(program.library, '材料/后勤工作总结.txt')])
  await choose('file.open')
  await expect(collectionList(program.page).list).toBeVisible()
}

/** The main screens, each with the way to it from the one before. */
const screens: readonly {
  readonly name: string
  readonly show: () => Promise<void>
  readonly leave?: () => Promise<void>
}[] = [
  { name: 'start', show: () => expect(program.page.getByRole('main')).toBeVisible() },
  {
    name: 'collection',
    show: showCollection,
    leave: () => program.page.getByRole('button', { name: '关闭', exact: true }).click(),
  },
  { name: 'draft with phrases', show: openDraft },
  {
    name: 'checks',
    show: async () => {
      await pressShortcut(program.app, 'checks.show')
      await expect(program.page.getByRole('tabpanel', { name: '检查' })).toBeVisible()
    },
  },
  {
    name: 'versions',
    show: async () => {
      await choose('draft.save')
      await choose('view.versions')
      await expect(program.page.getByRole('button', { name: '恢复到这一版' }).first()).toBeVisible()
    },
  },
  ...(
    [
      'draft.new',
      'draft.rollForward',
      'draft.changeTemplate',
      'template.edit',
      'app.settings',
      'app.profile',
      'help.shortcuts',
      'help.about',
    ] as const
  ).map((command) => ({
    name: command,
    show: async () => {
      await choose(command)
      await expect(program.page.getByRole('dialog')).toBeVisible()
    },
    leave: async () => {
      await program.page.keyboard.press('Escape')
      await expect(program.page.getByRole('dialog')).toBeHidden()
    },
  })),
]

test('nobody is kept out of a screen, and nothing is cut off at its side', async () => {
  test.setTimeout(180_000)
  for (const { name, show, leave } of screens) {
    await show()
    for (const theme of ['view.themeLight', 'view.themeDark'] as const) {
      await choose(theme)
      const { violations } = await new AxeBuilder({ page: program.page }).setLegacyMode(true).analyze()
      expect(violations.map(sayViolation), `${name}, ${theme}`).toEqual([])
    }
    for (const [width, height] of [
      [1360, 833],
      [1100, 620],
    ] as const) {
      await resize(width, height)
      await expect.poll(wideScrollers, { message: `${name} at ${width}` }).toEqual([])
    }
    await leave?.()
  }
})

test('the smallest window shows whole lines and every button', async () => {
  await resize(900, 560)
  await openDraft()
  await expect.poll(wideScrollers).toEqual([])
  await showCollection()
  await expect.poll(wideScrollers).toEqual([])
  await expect(collectionList(program.page).openAsDraft).toBeInViewport({ ratio: 1 })
  await program.page.getByRole('button', { name: '关闭', exact: true }).click()
})

test('beside a broken order the right pane of a narrow window leaves the way out free', async () => {
  await resize(1100, 620)
  await pressShortcut(program.app, 'checks.show')
  await expect(program.page.getByRole('tabpanel', { name: '检查' })).toBeVisible()

  await program.page.getByRole('button', { name: '整理顺序' }).last().click()

  await expect(program.page.getByRole('button', { name: '保持原样' })).toBeHidden()
})

test('the window bears the title of the draft', async () => {
  await expect(program.page).toHaveTitle(/^关于进一步做好.*的总结 — 章法$/)
})

test('undo in a search field is the field’s own', async () => {
  const { page, app } = program
  const text = page.getByRole('textbox', { name: '正文' })
  const written = await text.textContent()
  await pressShortcut(app, 'snippets.find')
  const field = page.getByRole('combobox', { name: '查找短语' })
  await expect(field).toBeFocused()
  await page.keyboard.insertText('台账')
  await choose('edit.undo')
  await expect(field).toHaveValue('')
  await choose('edit.redo')
  await expect(field).toHaveValue('台账')
  await choose('edit.selectAll')
  await choose('edit.cut')
  await expect(field).toHaveValue('')
  await choose('edit.paste')
  await expect(field).toHaveValue('台账')
  await expect(text).toHaveText(written ?? '')
})

function sayViolation({ id, nodes }: { id: string; nodes: { html: string; failureSummary?: string }[] }) {
  return [id, ...nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`)].join('\n')
}

/** Fits the window and waits until the page has it. */
async function resize(width: number, height: number) {
  await program.app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
    [width, height] as const,
  )
  await expect.poll(() => program.page.evaluate(() => innerWidth)).toBe(width)
}

/** What is wider inside than outside and not made to be cut short with an ellipsis. */
function wideScrollers() {
  return program.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element)
        const isSeen = element.clientWidth > 1
        return (
          isSeen &&
          overflowX !== 'visible' &&
          textOverflow !== 'ellipsis' &&
          element.scrollWidth > element.clientWidth
        )
      })
      .map(
        (element) =>
          `${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`,
      ),
  )
}
