// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import type { VersionSteps } from '../../../../renderer/features/versions/versionSteps'
import { VersionsPane } from '../../../../renderer/features/versions/VersionsPane'
import type { SnapshotSummary } from '../../../../shared/draft/snapshot'
import { allByRole, byRole, click, focus, focusOn, mount, press, type, unmount } from '../mount'

afterEach(unmount)

const now = new Date(2026, 10, 21, 12, 30).getTime()
const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).getTime()
const first: SnapshotSummary = {
  id: 'new',
  takenAt: at(2026, 11, 21, 12, 3),
  reason: 'marked',
  characters: 3482,
}
const second: SnapshotSummary = {
  id: 'old',
  takenAt: at(2026, 11, 20, 9, 5),
  reason: 'exported',
  characters: 1200,
  name: '送审稿',
}
const snapshots = [first, second]

function open(list: readonly SnapshotSummary[] | null, canEdit = true) {
  const done: string[] = []
  const note = (what: keyof VersionSteps) => (snapshot: SnapshotSummary, value?: string | boolean) =>
    void done.push([what, snapshot.id, value].filter((part) => part !== undefined).join(' '))
  const steps: VersionSteps = {
    compare: note('compare'),
    restore: note('restore'),
    name: note('name'),
    pin: note('pin'),
    lock: note('lock'),
    remove: note('remove'),
  }
  mount(<VersionsPane snapshots={list} now={now} canEdit={canEdit} steps={steps} />)
  return done
}
const rows = () => [...document.querySelectorAll<HTMLElement>('.version')]
const row = (at: number) => {
  const found = rows()[at]
  if (!found) throw new Error('no such version')
  return found
}

describe('the versions of a draft', () => {
  it('stand by day, with time, reason, size, difference and name', () => {
    open(snapshots)

    expect([...document.querySelectorAll('.version-day')].map(({ textContent }) => textContent)).toEqual([
      '今天',
      '昨天',
    ])
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      '12:03手动标记3,482 字 +2,282比较恢复到这一版',
      '9:05导出1,200 字送审稿比较恢复到这一版',
    ])
  })

  it('are restored only after a second word', async () => {
    const done = open(snapshots)
    const buttons = (name: string) => allByRole('button').filter(({ textContent }) => textContent === name)
    const ask = () => click(buttons('恢复到这一版')[1] ?? row(1))

    ask()
    expect(done).toEqual([])
    await focusOn('恢复')
    press('Escape')
    expect(allByRole('group')).toEqual([])

    ask()
    click(buttons('恢复')[0] ?? row(1))
    expect(done).toEqual(['restore old'])
  })

  it('are named in their place with F2 and deleted with Delete; what was handed in is not', () => {
    const done = open([{ ...first, reason: 'final' }, second])
    focus(row(0))
    press('F2')
    press('Delete')
    expect(document.querySelector('input')).toBeNull()

    focus(row(1))
    press('F2')
    const field = document.querySelector('input') ?? row(1)
    expect(field.getAttribute('aria-label')).toBe('版本名称')
    focus(field)
    type(field, '报局办公室')
    press('Enter')
    focus(row(1))
    press('Delete')
    expect(done).toEqual(['name old 报局办公室', 'remove old'])
  })

  it('are compared with Enter', () => {
    const done = open(snapshots)
    focus(row(1))
    press('Enter')

    expect(done).toEqual(['compare old'])
  })

  it('of a draft that is only read are compared and nothing else', () => {
    open(snapshots, false)

    expect(rows().map(({ textContent }) => textContent)).toEqual([
      '12:03手动标记3,482 字 +2,282比较',
      '9:05导出1,200 字送审稿比较',
    ])
  })

  it('are shown fifty at a time', () => {
    open(
      Array.from({ length: 120 }, (_, at) => ({
        ...first,
        id: `v${String(at)}`,
        takenAt: now - at * 60_000,
      })),
    )
    expect(rows()).toHaveLength(50)

    click(byRole('button', '显示更早的 70 版'))
    expect(rows()).toHaveLength(100)
  })

  it('say how to make the first one', () => {
    open([])

    expect(byRole('status').textContent).toContain('Ctrl+S')
  })

  it('are being read at first', () => {
    open(null)

    expect(byRole('status').textContent).toBe('正在读取版本…')
  })
})
