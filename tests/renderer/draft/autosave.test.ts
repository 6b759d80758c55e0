import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAutosave, type SaveState } from '../../../renderer/draft/autosave'
import { fail, ok, type Result } from '../../../shared/result'

type Answer = Result<{ readonly savedAt: number }>

/** A disk that answers when told to; `text` is what the writer has typed by then. */
function setUp() {
  const written: { text: string; at: number; mark: string | null; answer: (answer: Answer) => void }[] = []
  const shown: SaveState['name'][] = []
  const writer = { text: '' }
  const autosave = createAutosave({
    save: (mark) =>
      new Promise((answer) => written.push({ text: writer.text, at: Date.now(), mark, answer })),
    show: (state) => shown.push(state.name),
  })
  const type = (text: string) => {
    writer.text += text
    autosave.changed()
  }
  const answer = async (result: Answer = ok({ savedAt: Date.now() })) => {
    written.at(-1)?.answer(result)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { autosave, written, shown, type, answer }
}

const full = fail('file.diskFull', { file: '总结' })

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

it('saves 300 ms after the last key', async () => {
  const { written, type } = setUp()
  type('工')
  await vi.advanceTimersByTimeAsync(200)
  type('作')
  await vi.advanceTimersByTimeAsync(299)
  expect(written).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(written).toMatchObject([{ text: '工作', at: 500, mark: null }])
})

it('saves at least every 5 s while the writer types on', async () => {
  const { written, type, answer } = setUp()
  for (let key = 0; key < 110; key += 1) {
    type('写')
    await vi.advanceTimersByTimeAsync(100)
    if (written.length === 1 && written[0]?.at === Date.now()) await answer()
  }
  expect(written.map(({ at }) => at)).toEqual([5000, 10_000])
})

it('announces a save only where it takes long', async () => {
  const { shown, type, answer } = setUp()
  type('快')
  await vi.advanceTimersByTimeAsync(500)
  await answer()
  await vi.advanceTimersByTimeAsync(1000)
  expect(shown).toEqual(['unsaved', 'saved'])
  type('慢')
  await vi.advanceTimersByTimeAsync(700)
  await answer()
  expect(shown).toEqual(['unsaved', 'saved', 'unsaved', 'saving', 'saved'])
})

it('keeps one save in flight and then saves the newest text', async () => {
  const { written, shown, type, answer } = setUp()
  type('一')
  await vi.advanceTimersByTimeAsync(300)
  type('二')
  type('三')
  await vi.advanceTimersByTimeAsync(2000)
  expect(written).toHaveLength(1)
  await answer()
  expect(shown.at(-1)).toBe('unsaved')
  await vi.advanceTimersByTimeAsync(300)
  expect(written.map(({ text }) => text)).toEqual(['一', '一二三'])
  await answer()
  await vi.advanceTimersByTimeAsync(150)
  expect(shown.at(-1)).toBe('saved')
})

it('says that all is saved once no key follows, and at once where it was asked for', async () => {
  const { autosave, shown, type, answer } = setUp()
  type('一')
  for (const more of ['二', '三']) {
    await vi.advanceTimersByTimeAsync(300)
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    type(more)
  }
  expect(shown).toEqual(['unsaved'])
  const saved = autosave.saveNow(null)
  await answer()
  await saved
  expect(shown).toEqual(['unsaved', 'saved'])
})

it('shows a failure, tries again after 5 s and says when it has worked', async () => {
  const { written, shown, type, answer, autosave } = setUp()
  type('一')
  await vi.advanceTimersByTimeAsync(300)
  await answer(full)
  expect(shown.at(-1)).toBe('failed')
  expect(autosave.isDirty()).toBe(true)
  await vi.advanceTimersByTimeAsync(5000)
  expect(written).toHaveLength(2)
  await answer()
  expect(shown.at(-1)).toBe('saved')
  expect(autosave.isDirty()).toBe(false)
})

it('tries again at the next pause after a failure and shows nothing else meanwhile', async () => {
  const { written, shown, type, answer } = setUp()
  type('一')
  await vi.advanceTimersByTimeAsync(300)
  await answer(full)
  type('二')
  await vi.advanceTimersByTimeAsync(300)
  expect(written.map(({ text }) => text)).toEqual(['一', '一二'])
  expect(shown.at(-1)).toBe('failed')
})

it('flushes what is unsaved at once and gives the failure back', async () => {
  const { written, type, answer, autosave } = setUp()
  type('一')
  const flushed = autosave.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect(written).toHaveLength(1)
  await answer(full)
  expect(await flushed).toEqual(full)
})

it('flushes what was typed while a save was in flight', async () => {
  const { written, type, answer, autosave } = setUp()
  type('一')
  await vi.advanceTimersByTimeAsync(300)
  type('二')
  const flushed = autosave.flush()
  await answer()
  expect(written.at(-1)?.text).toBe('一二')
  await answer()
  expect((await flushed).ok).toBe(true)
  expect(autosave.isDirty()).toBe(false)
})

it('has nothing to flush where nothing changed', async () => {
  const { written, autosave } = setUp()
  expect((await autosave.flush()).ok).toBe(true)
  expect(written).toHaveLength(0)
})

it('marks a version even where nothing changed', async () => {
  const { written, autosave, answer } = setUp()
  const saved = autosave.saveNow('marked')
  await vi.advanceTimersByTimeAsync(0)
  expect(written).toMatchObject([{ mark: 'marked' }])
  await answer()
  expect((await saved).ok).toBe(true)
})

it('saves no more once it is stopped', async () => {
  const { written, type, autosave } = setUp()
  type('一')
  autosave.stop()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(written).toHaveLength(0)
})
