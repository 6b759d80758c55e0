// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { useExportDespite } from '../../../../renderer/features/exporting/useExportDespite'
import type { Finding } from '../../../../shared/checks/finding'
import { allByRole, byRole, click, focusOn, mount, press, unmount } from '../mount'

afterEach(unmount)

const findings: Finding[] = [
  { rule: 'section-missing', level: 'warning', excerpt: '', values: { name: '署名日期', slot: 'signature' } },
  { rule: 'mask-left', level: 'error', block: 'b', start: 0, end: 2, excerpt: 'XX', values: { mask: 'XX' } },
]
let ask: (list: readonly Finding[]) => Promise<boolean> = () => Promise.resolve(false)

function Page() {
  const { askDespite, dialog } = useExportDespite()
  return (
    <div
      ref={() => {
        ask = askDespite
      }}
    >
      {dialog}
    </div>
  )
}

function open(): Promise<boolean> {
  mount(<Page />)
  let answer: Promise<boolean> = Promise.resolve(false)
  act(() => {
    answer = ask(findings)
  })
  return answer
}

describe('the question before an export', () => {
  it('lists the errors first and goes on with 仍然导出', async () => {
    const answer = open()

    expect(byRole('alertdialog', '导出前请看一下').textContent).toMatch(
      /1 处错误，另有 1 处提醒.*XX.*署名日期/u,
    )
    click(byRole('button', '仍然导出'))
    expect(await answer).toBe(true)
    expect(allByRole('alertdialog')).toEqual([])
  })

  it('goes back with 返回修改 and with Escape', async () => {
    const first = open()
    click(byRole('button', '返回修改'))
    expect(await first).toBe(false)

    const second = open()
    await focusOn('返回修改')
    press('Escape')
    expect(await second).toBe(false)
  })
})
