import { expect, it } from 'vitest'
import { contextKeysOf } from '../../../renderer/window/contextKeys'
import { noCaret } from '../../../renderer/editor/draftEditor'
import type { OpenDraft } from '../../../renderer/session'
import type { OutlineRow } from '../../../shared/outline/outline'
import { defaultSettings } from '../../../shared/settings'

const draft = (readOnly: boolean): OpenDraft => ({
  head: {
    format: 'zhangfa-draft',
    version: 3,
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
  focusMode: false,
  source: null,
  dialog: null,
  selectedDrafts: [],
  phraseSteps: { done: [], undone: [] },
} as const

it('knows only the window while no draft is open', () => {
  expect([...contextKeysOf(seen)]).toEqual(['leftOpen', 'rightOpen', 'themeSystem', 'completion'])
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

it('offers 整理顺序 for a section out of place, not for one that stands twice side by side', () => {
  const row = (place: OutlineRow['place']): OutlineRow => ({
    key: 'a',
    kind: 'section',
    number: '二、',
    text: '存在问题',
    slot: 'problems',
    slotName: '存在问题',
    required: true,
    characters: 9,
    state: 'done',
    place,
    children: [],
  })
  const keys = (place: OutlineRow['place']) =>
    contextKeysOf({ ...seen, view: 'draft', draft: draft(false), rows: [row(place)] })

  expect(keys('misplaced').has('hasMisplaced')).toBe(true)
  expect(keys('twice').has('hasMisplaced')).toBe(false)
})
