// @vitest-environment jsdom
import { act, createRef } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Span } from '../../../../shared/draft/draft'
import type { Snippet } from '../../../../shared/snippet/snippet'
import { SnippetsPane, type SnippetsHandle } from '../../../../renderer/features/snippets/SnippetsPane'
import { allByRole, byRole, click, mount, press, type, unmount } from '../mount'

afterEach(unmount)

const snippets: Snippet[] = [
  { id: 'a', slot: 'work', text: '{单位}组织培训{期数:数字}期', tags: ['队伍建设'] },
  { id: 'b', slot: 'work', text: '开展检查', tags: ['检查'] },
  { id: 'c', slot: 'plan', text: '继续开展培训', tags: ['任务'] },
]

function open(section: { slot: string; name: string } | null = { slot: 'work', name: '主要工作' }) {
  const inserted: string[] = []
  let left = 0
  const handle = createRef<SnippetsHandle>()
  mount(
    <SnippetsPane
      ref={handle}
      snippets={snippets}
      section={section}
      profile={{ unit: '档案馆' }}
      today={{ year: 2026, month: 1, day: 5 }}
      onInsert={(spans: readonly Span[]) => inserted.push(spans.map(({ text }) => text).join(''))}
      onLeave={() => left++}
    />,
  )
  act(() => handle.current?.focus())
  return { inserted, left: () => left }
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

  it('finds by words, and offers all phrases when the part has none', () => {
    open()
    type(byRole('combobox', '查找短语'), '继续')

    expect(shown()).toEqual([])
    expect(document.body.textContent).toContain('“主要工作”里没有含“继续”的短语')

    click(byRole('button', '看全部里的 1 条'))
    expect(shown()).toEqual(['继续开展培训'])
  })

  it('keeps quiet while an input method composes', () => {
    const { inserted } = open()
    press('Enter', { isComposing: true })

    expect(inserted).toEqual([])
  })

  it('goes back to the text with Escape', () => {
    const { left } = open()
    press('Escape')

    expect(left()).toBe(1)
  })

  it('shows all where the caret is in no part', () => {
    open(null)

    expect(shown()).toHaveLength(3)
    expect(allByRole('radio').map(({ textContent }) => textContent)).toEqual(['全部'])
  })
})
