import { expect, it } from 'vitest'
import { buildMenuTemplate, type MenuEntry } from '../../../electron/shell/menuTemplate'
import { commandIds, commands, type Command, type CommandId, type ContextKey } from '../../../shared/commands'
import { wordsFor } from '../../../shared/words/words'

function build(
  context: ContextKey[] = [],
  platform = 'linux',
  choose: (id: CommandId) => void = () => undefined,
) {
  return buildMenuTemplate({ words: wordsFor('zh-CN'), context: new Set(context), platform, choose })
}

type Item = Exclude<MenuEntry, { type: 'separator' }>
const items = (menus: ReturnType<typeof build>) =>
  menus.flatMap((menu) => menu.submenu).filter((entry): entry is Item => entry.type !== 'separator')
const item = (menus: ReturnType<typeof build>, id: CommandId) => items(menus).find((entry) => entry.id === id)

it('holds every command once, with its words and its key', () => {
  const all = items(build())

  expect(all.map((entry) => entry.id).sort()).toEqual([...commandIds].sort())
  for (const entry of all) {
    expect(entry.label).not.toBe('')
    expect(entry.accelerator).toBe((commands[entry.id] as Command).shortcut)
  }
})

it('stands in the order of a Chinese menu bar', () => {
  expect(build().map((menu) => menu.label)).toEqual([
    '文稿',
    '编辑',
    '章节',
    '插入',
    '格式',
    '表格',
    '检查',
    '视图',
    '帮助',
  ])
})

it('draws a line between groups and none at the ends', () => {
  for (const { submenu } of build()) {
    const types = submenu.map((entry) => entry.type)
    expect([types[0], types.at(-1)]).not.toContain('separator')
    expect(types.join(' ')).not.toContain('separator separator')
  }
  const file = build()[0]?.submenu ?? []
  expect(file[file.findIndex((entry) => 'id' in entry && entry.id === 'draft.save') - 1]?.type).toBe(
    'separator',
  )
})

it('offers only what can be done now', () => {
  expect(item(build(), 'draft.save')?.enabled).toBe(false)
  expect(item(build(['hasDraft']), 'draft.save')?.enabled).toBe(true)
  expect(item(build(['canEdit']), 'outline.putInOrder')?.enabled).toBe(false)
  expect(item(build(['canEdit', 'hasMisplaced']), 'outline.putInOrder')?.enabled).toBe(true)
})

it('checks what holds', () => {
  expect(item(build(['canEdit', 'strict']), 'enforcement.strict')).toMatchObject({
    type: 'checkbox',
    checked: true,
  })
  expect(item(build(['canEdit', 'strict']), 'enforcement.off')).toMatchObject({ checked: false })
})

it('uses no role, so that undo is always ours', () => {
  expect(items(build()).filter((entry) => 'role' in entry)).toEqual([])
})

it('leaves the keys of the clipboard to the page, except on a Mac', () => {
  expect(item(build(), 'edit.paste')?.registerAccelerator).toBe(false)
  expect(item(build([], 'darwin'), 'edit.paste')?.registerAccelerator).toBeUndefined()
})

it('tells which command was chosen', () => {
  const chosen: CommandId[] = []
  item(
    build([], 'linux', (id) => chosen.push(id)),
    'draft.new',
  )?.click()

  expect(chosen).toEqual(['draft.new'])
})

it('gives no key to two commands, and none that an input method needs', () => {
  const keys = items(build()).flatMap((entry) => entry.accelerator ?? [])
  const taken = ['CmdOrCtrl+Space', 'Shift+Space', 'CmdOrCtrl+.', 'Alt+A']
  const takenLetters = ['F', 'Z', 'K', 'B', 'E', 'M'].map((letter) => `CmdOrCtrl+Shift+${letter}`)

  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => [...taken, ...takenLetters].includes(key))).toEqual([])
})
