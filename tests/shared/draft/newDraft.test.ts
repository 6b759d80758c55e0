import { describe, expect, it } from 'vitest'
import { textOf } from '../../../shared/draft/blockText'
import { draftSchema, type Draft } from '../../../shared/draft/draft'
import { newDraft } from '../../../shared/draft/newDraft'
import { builtInTemplate, builtInTemplates } from '../template/builtInTemplates'

const today = { year: 2026, month: 11, day: 21 }
const settings = { enforcement: 'strict', layout: 'gbt9704', today } as const

describe('newDraft', () => {
  it('stands with the required sections in order, filled from the profile', () => {
    const profile = { unit: '城北水务所', year: '2031', recipient: '局党组' }

    const draft = newDraft({ template: builtInTemplate('annual'), profile, ...settings })

    expect(draft.blocks.map((block) => [block.type, textOf(block)])).toEqual([
      ['recipient', '局党组：'],
      ['paragraph', ''],
      ['heading', '主要工作'],
      ['paragraph', ''],
      ['heading', '存在问题'],
      ['paragraph', ''],
      ['heading', '下一步工作打算'],
      ['paragraph', ''],
      ['signature', '城北水务所\n2026年11月21日'],
    ])
  })

  it('is of this year where the profile names none', () => {
    const draft = newDraft({
      template: builtInTemplate('annual'),
      profile: { unit: '城北水务所' },
      ...settings,
    })

    expect(draft.title).toEqual([{ text: '城北水务所2026年度工作总结' }])
  })

  it('signs with the signatory and the date of the profile', () => {
    const profile = { unit: '城北水务所', signatory: '水务所办公室', date: '2031年12月1日' }

    const draft = newDraft({ template: builtInTemplate('report'), profile, ...settings })

    expect(draft.blocks.at(-1)).toMatchObject({ units: ['水务所办公室'], date: '2031年12月1日' })
  })

  it('has starter headings only where the writer asks, those of the chosen trade before the usual ones', () => {
    const starters: Readonly<Record<string, string[]>> = {
      basics: ['由来', '要求'],
      work: ['抓落实'],
      plan: ['近期安排'],
    }
    const report = builtInTemplate('report')
    const template = {
      ...report,
      slots: report.slots.map((slot) => ({ ...slot, starters: starters[slot.id] ?? [] })),
      starterSets: [{ id: 'safety', name: '安全生产', starters: { work: ['隐患排查', '应急演练'] } }],
    }
    const input = { template, profile: {}, ...settings, starterSet: 'safety' }
    const headings = (draft: Draft) =>
      draft.blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [textOf(block)] : []))

    expect(headings(newDraft(input))).toEqual([])
    expect(headings(newDraft({ ...input, putStarters: true }))).toEqual([
      ...['由来', '要求'],
      ...['隐患排查', '应急演练'],
      '近期安排',
    ])
    expect(newDraft(input).starterSet).toBe('safety')
    expect(newDraft({ ...input, starterSet: 'gone' })).not.toHaveProperty('starterSet')
  })

  it('carries a kind of the writer’s own along', () => {
    const own = { ...builtInTemplate('report'), id: 'own-report' }

    const draft = newDraft({ template: own, isOwn: true, profile: {}, ...settings })

    expect(draft.ownTemplate).toEqual(own)
    expect(draftSchema.parse(draft)).toEqual(draft)
  })

  it.each(builtInTemplates())('passes the schema for $name with an empty profile', (template) => {
    const draft = newDraft({ template, profile: {}, ...settings })

    expect(draftSchema.parse(draft)).toEqual(draft)
    expect(new Set(draft.blocks.map((block) => block.id)).size).toBe(draft.blocks.length)
  })
})
