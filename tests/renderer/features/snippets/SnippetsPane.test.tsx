// @vitest-environment jsdom
import { act, createRef } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { fillBlanks } from '../../../../shared/snippet/fillBlanks'
import { createPhraseIndex } from '../../../../shared/snippet/phraseIndex'
import { snippetSpans } from '../../../../shared/snippet/snippetSpans'
import type { Snippet } from '../../../../shared/snippet/snippet'
import { SnippetsPane, type SnippetsHandle } from '../../../../renderer/features/snippets/SnippetsPane'
import { readingsFor } from '../../../support/phrases'
import { allByRole, byRole, click, mount, press, type, unmount } from '../mount'

afterEach(unmount)

const snippets: Snippet[] = [
  { id: 'a', slot: 'work', text: '{单位}组织培训{期数:数字}期', tags: ['队伍建设'] },
  { id: 'b', slot: 'work', text: '开展检查', tags: ['检查'] },
  { id: 'c', slot: 'plan', text: '继续开展培训', tags: ['任务'] },
]

type Section = { slot: string; name: string } | null
const work: Section = { slot: 'work', name: '主要工作' }

function open({ section = work, phrases = snippets }: { section?: Section; phrases?: Snippet[] } = {}) {
  const inserted: string[] = []
  const copied: string[] = []
  let left = 0
  const handle = createRef<SnippetsHandle>()
  const slotName = (slot: string) => slot
  const index = createPhraseIndex(phrases, {
    readings: readingsFor(...phrases.map(({ text }) => text)),
    slotName,
  })
  const fill = (snippet: Snippet) =>
    fillBlanks(snippetSpans(snippet), { unit: '档案馆' }, { year: 2026, month: 1, day: 5 })
  const off: string[][] = []
  mount(
    <SnippetsPane
      ref={handle}
      count={phrases.length}
      find={(query) => index.find(query, { slot: section?.slot })}
      matchedBy={(hit) => index.matchedBy(hit)}
      section={section}
      slotName={slotName}
      fill={fill}
      regardOf={({ id }) => ({ isOwn: id === 'b', isFavourite: id === 'c' })}
      actionsOf={({ text }) => ({
        label: text,
        actions: [{ id: 'copy', name: '复制文字', run: () => copied.push(text) }],
      })}
      onManage={() => undefined}
      packs={[
        { id: 'one', name: '甲包', snippets: phrases },
        { id: 'two', name: '乙包', snippets: [] },
      ]}
      packsOff={['two']}
      onPacksOff={(packs) => off.push([...packs])}
      onInsert={(snippet) =>
        inserted.push(
          fill(snippet)
            .map(({ text }) => text)
            .join(''),
        )
      }
      onLeave={() => left++}
    />,
  )
  act(() => handle.current?.focus())
  return { inserted, copied, left: () => left, off }
}

const shown = () => allByRole('option').map((option) => option.querySelector('.phrase-text')?.textContent)
const active = () =>
  document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent

describe('the phrases beside the text', () => {
  it('shows those of the part one is in, with what the profile knows', () => {
    open()

    expect(shown()).toEqual(['档案馆组织培训【期数】期', '开展检查'])
    expect(byRole('radio', '本部分 · 主要工作').getAttribute('aria-checked')).toBe('true')
  })

  it('goes through the list from the search field, round at the end, and inserts with Enter', () => {
    const { inserted } = open()

    press('ArrowDown')
    expect(active()).toContain('开展检查')
    press('ArrowDown')
    press('Enter')

    expect(inserted).toEqual(['档案馆组织培训【期数】期'])
  })

  it('inserts with a click, and leaves the focus where it was', () => {
    const { inserted } = open()
    const option = allByRole('option')[1]
    if (!option) throw new Error('no phrase')
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    act(() => void option.dispatchEvent(down))
    click(option)

    expect(down.defaultPrevented).toBe(true)
    expect(inserted).toEqual(['开展检查'])
  })

  it('finds by words, in all parts where this one has nothing', () => {
    open()
    type(byRole('combobox', '查找短语'), '继续')

    expect(shown()).toEqual(['继续开展培训'])
    expect(document.body.textContent).toContain('本部分没有，其他部分 1 条')
  })

  it('keeps quiet while an input method composes', () => {
    const { inserted } = open()
    press('Enter', { isComposing: true })

    expect(inserted).toEqual([])
  })

  it('takes the words away with the first Escape', () => {
    const { left } = open()
    type(byRole('combobox', '查找短语'), '继续')
    press('Escape')

    expect(left()).toBe(0)
    expect(byRole('combobox', '查找短语')).toHaveProperty('value', '')
  })

  it('goes back to the text with Escape', () => {
    const { left } = open()
    press('Escape')

    expect(left()).toBe(1)
  })

  it('shows all where the caret is in no part', () => {
    open({ section: null })

    expect(shown()).toHaveLength(3)
    expect(allByRole('radio').map(({ textContent }) => textContent)).toEqual(['全部'])
  })

  it('finds by the first letters of the pinyin and marks what they stand for', () => {
    open()
    type(byRole('combobox', '查找短语'), 'zzpx')

    expect(shown()).toEqual(['档案馆组织培训【期数】期'])
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['组织培训'])
  })

  it('draws as many as one looks at, and says how many there are', () => {
    open({
      phrases: Array.from({ length: 500 }, (_, at) => ({ id: `p${at}`, slot: 'work', text: '句', tags: [] })),
    })

    expect(shown()).toHaveLength(60)
    expect(document.querySelector('.snippet-count')?.textContent).toBe('500 条')
  })

  it('shows which are one’s own and which are favourites', () => {
    open({ section: null })

    expect(allByRole('option').map((card) => card.textContent.includes('我的'))).toEqual([false, true, false])
    expect(allByRole('option')[2]?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('收藏')
  })

  it('opens the menu of the active card with the menu key', () => {
    const { copied } = open()
    press('ContextMenu')
    click(byRole('menuitem', '复制文字'))

    expect(copied).toEqual(['{单位}组织培训{期数:数字}期'])
  })

  it('says how many packs are on', () => {
    open()

    expect(byRole('button', '短语包').textContent).toBe('短语包 1/2')
  })
})
