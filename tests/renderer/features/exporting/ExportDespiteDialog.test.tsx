// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { ExportDespiteDialog } from '../../../../renderer/features/exporting/ExportDespiteDialog'
import type { Finding } from '../../../../shared/checks/finding'
import { byRole, click, focusOn, mount, press, unmount } from '../mount'

afterEach(unmount)

const findings: Finding[] = [
  { rule: 'section-missing', level: 'warning', excerpt: '', values: { name: '署名日期', slot: 'signature' } },
  { rule: 'mask-left', level: 'error', block: 'b', start: 0, end: 2, excerpt: 'XX', values: { mask: 'XX' } },
]
/** The dialog, and what the writer answers. */
function open(): Promise<boolean> {
  return new Promise((resolve) =>
    mount(
      <ExportDespiteDialog
        findings={findings}
        onExport={() => resolve(true)}
        onRevise={() => resolve(false)}
      />,
    ),
  )
}

describe('the question before an export', () => {
  it('lists the errors first and goes on with 仍然导出', async () => {
    const answer = open()

    expect(byRole('alertdialog', '导出前请看一下').textContent).toMatch(
      /1 处错误，另有 1 处提醒.*XX.*署名日期/u,
    )
    click(byRole('button', '仍然导出'))
    expect(await answer).toBe(true)
  })

  it('goes back with 返回修改 and with Escape', async () => {
    const first = open()
    click(byRole('button', '返回修改'))
    expect(await first).toBe(false)

    unmount()
    const second = open()
    await focusOn('返回修改')
    press('Escape')
    expect(await second).toBe(false)
  })
})
