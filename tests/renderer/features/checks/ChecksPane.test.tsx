// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { ChecksPane } from '../../../../renderer/features/checks/ChecksPane'
import type { Finding } from '../../../../shared/checks/finding'
import { allByRole, byRole, click, focus, mount, press, unmount } from '../mount'

afterEach(unmount)

const mask: Finding = {
  rule: 'mask-left',
  level: 'error',
  block: 'b',
  start: 1,
  end: 3,
  excerpt: 'XX',
  values: { mask: 'XX', before: '在', after: '县' },
}
const bracketed: Finding = { ...mask, block: 'd', excerpt: '【单位】', values: { mask: '【单位】' } }
const blank: Finding = {
  rule: 'blank-left',
  level: 'warning',
  block: 'c',
  start: 0,
  end: 4,
  excerpt: '【人数】',
  values: { name: '人数' },
}

function open(findings: readonly Finding[], current: Finding | null = null) {
  const gone: Finding[] = []
  const muted: Finding[] = []
  const made: Finding[] = []
  mount(
    <ChecksPane
      findings={findings}
      current={current}
      onGo={(finding) => gone.push(finding)}
      onMute={(finding) => muted.push(finding)}
      onMakeBlanks={(finding) => made.push(finding)}
    />,
  )
  return { gone, muted, made }
}

describe('the list of findings', () => {
  it('groups by level, the errors first, and says what stands there', () => {
    open([blank, mask])

    expect(byRole('grid', '问题').textContent).toMatch(/错误 1 处.*在XX县.*提醒 1 处.*人数/u)
  })

  it('makes a blank of 【…】, and of nothing else', () => {
    const { made, gone } = open([mask, bracketed, blank])

    click(byRole('button', '变为待填项'))

    expect(made).toEqual([bracketed])
    expect(gone).toEqual([])
  })

  it('goes to the place with Enter and with a click', () => {
    const { gone } = open([mask, blank])
    const [first, second] = allByRole('row').filter((row) => row.classList.contains('finding'))
    if (!first || !second) throw new Error('no findings')

    focus(first)
    press('Enter')
    click(second)

    expect(gone).toEqual([mask, blank])
  })

  it('mutes this place without going there', () => {
    const { gone, muted } = open([mask])
    click(byRole('button', '忽略这一处'))

    expect(muted).toEqual([mask])
    expect(gone).toEqual([])
  })

  it('marks the current one, made anew or not', () => {
    open([mask, blank], { ...blank })

    expect(document.querySelector('[data-current]')?.textContent).toContain('人数')
  })

  it('says when nothing was found', () => {
    open([])

    expect(byRole('status').textContent).toContain('没有发现问题')
  })
})
