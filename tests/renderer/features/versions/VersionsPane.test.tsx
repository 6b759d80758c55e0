// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { VersionsPane } from '../../../../renderer/features/versions/VersionsPane'
import type { SnapshotSummary } from '../../../../shared/draft/snapshot'
import { allByRole, byRole, click, focusOn, mount, press, unmount } from '../mount'

afterEach(unmount)

const now = new Date(2026, 10, 21, 12, 30).getTime()
const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).getTime()
const snapshots: SnapshotSummary[] = [
  { id: 'old', takenAt: at(2026, 11, 20, 9, 5), reason: 'exported', characters: 1200 },
  { id: 'new', takenAt: at(2026, 11, 21, 12, 3), reason: 'marked', characters: 3482 },
]

function open(list: readonly SnapshotSummary[] | null) {
  const restored: string[] = []
  mount(<VersionsPane snapshots={list} now={now} onRestore={({ id }) => restored.push(id)} />)
  return restored
}

describe('the versions of a draft', () => {
  it('stand newest first, with time, reason and size', () => {
    open(snapshots)

    expect(allByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '今天 12:03手动标记3,482 字恢复到这一版',
      '昨天 9:05导出1,200 字恢复到这一版',
    ])
  })

  it('are restored only after a second word', async () => {
    const restored = open(snapshots)
    const buttons = () => allByRole('button').filter(({ textContent }) => textContent === '恢复到这一版')
    const last = buttons()[1]
    if (!last) throw new Error('no version')

    click(last)
    expect(restored).toEqual([])
    await focusOn('恢复')
    press('Escape')
    expect(allByRole('group')).toEqual([])

    click(buttons()[1] ?? last)
    click(allByRole('button').find(({ textContent }) => textContent === '恢复') ?? last)
    expect(restored).toEqual(['old'])
    expect(document.activeElement?.textContent).toContain('昨天 9:05')
  })

  it('say how to make the first one', () => {
    open([])

    expect(byRole('status').textContent).toContain('Ctrl+S')
  })
})
