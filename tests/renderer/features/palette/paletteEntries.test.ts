import { expect, it } from 'vitest'
import { paletteEntries, withRecent } from '../../../../renderer/features/palette/paletteEntries'
import { commandIds, type ContextKey } from '../../../../shared/commands'
import { wordsFor } from '../../../../shared/words/words'

const entries = (recent: string[] = [], context: ContextKey[] = []) =>
  paletteEntries({ recent, context: new Set(context), words: wordsFor('zh-CN'), platform: 'win32' })

it('offers every command but itself, with its words, its key and whether it can be chosen', () => {
  expect(entries().map(({ id }) => id)).toEqual(commandIds.filter((id) => id !== 'view.palette'))
  expect(entries().find(({ id }) => id === 'draft.save')).toMatchObject({
    shortcut: 'Ctrl+S',
    isEnabled: false,
  })
  expect(entries([], ['hasDraft']).find(({ id }) => id === 'draft.save')?.isEnabled).toBe(true)
  expect(entries([], ['themeDark']).find(({ id }) => id === 'view.themeDark')?.isChecked).toBe(true)
})

it('puts what was used last first, and passes over what is no more', () => {
  const [first, second, third] = entries(['format.bold', 'gone.command', 'draft.new'])
  expect([first?.id, second?.id, third?.id]).toEqual(['format.bold', 'draft.new', 'draft.rollForward'])
  expect([first?.isRecent, third?.isRecent]).toEqual([true, false])
})

it('keeps the last few commands, each once', () => {
  expect(withRecent(['a', 'draft.new', 'b'], 'draft.new')).toEqual(['draft.new', 'a', 'b'])
  expect(withRecent(['1', '2', '3', '4', '5', '6', '7', '8'], 'draft.new')).toHaveLength(8)
})
