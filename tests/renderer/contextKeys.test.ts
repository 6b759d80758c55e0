import { expect, it } from 'vitest'
import { contextKeysOf } from '../../renderer/contextKeys'
import { noCaret, type OpenDraft } from '../../renderer/session'
import { defaultSettings } from '../../shared/settings'

const draft = (readOnly: boolean): OpenDraft => ({
  head: {
    format: 'zhangfa-draft',
    version: 1,
    id: 'd',
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'guide',
    profile: {},
  },
  fileName: '总结.zhangfa',
  revision: '1',
  readOnly,
})
const seen = {
  draft: null,
  view: 'start',
  history: { canUndo: true, canRedo: false },
  rows: [],
  caret: noCaret,
  settings: defaultSettings,
  focusedRow: null,
  inField: false,
  rightOverPage: false,
  source: null,
} as const

it('knows only the window while no draft is open', () => {
  expect([...contextKeysOf(seen)]).toEqual(['leftOpen', 'rightOpen', 'themeSystem'])
})

it('lets a search field undo what was typed in it', () => {
  const keys = contextKeysOf({ ...seen, history: { canUndo: false, canRedo: false }, inField: true })
  expect(keys).toContain('canUndo')
})

it('lets a draft be edited and undone', () => {
  const keys = contextKeysOf({ ...seen, view: 'draft', draft: draft(false) })
  expect(['hasDraft', 'canEdit', 'canUndo', 'guide'].every((key) => (keys as Set<string>).has(key))).toBe(
    true,
  )
})

it('lets a read-only draft be read alone', () => {
  const keys = contextKeysOf({ ...seen, view: 'draft', draft: draft(true) })
  expect(keys.has('hasDraft')).toBe(true)
  expect(keys.has('canEdit') || keys.has('canUndo')).toBe(false)
})
