import { expect, it } from 'vitest'
import { draftTexts } from '../../../shared/completion/draftTexts'
import { firstWord } from '../../../shared/completion/firstWord'
import { standsAlready } from '../../../shared/completion/standsAlready'
import { draftWith, heading, paragraph } from '../../support/drafts'

it('takes the running text of each part, without recipient, tables and signature', () => {
  const draft = draftWith(
    [
      { id: 'r', type: 'recipient', spans: [{ text: '区水务局：' }] },
      paragraph('i', '现将情况汇报如下。'),
      {
        id: 'h',
        type: 'heading',
        level: 1,
        lead: [{ text: '加强巡查。' }],
        tail: [{ text: '每日一巡。' }],
        slot: 'work',
      },
      paragraph('w', '发现即改。'),
      heading(1, '空着的一节'),
      { id: 's', type: 'signature', units: ['河西泵站'], date: '2025年12月1日', seal: false },
    ],
    { title: [{ text: '2025年工作总结' }], profile: { unit: '河西泵站' } },
  )

  expect(draftTexts(draft, undefined)).toEqual({
    id: 'd1',
    owner: { profile: { unit: '河西泵站' }, year: 2025 },
    parts: [{ slot: 'intro', texts: ['现将情况汇报如下。'] }, { texts: ['每日一巡。', '发现即改。'] }],
  })
})

it.each([
  ['综合管理科2024年工作总结', ['综合管理科', '河西泵站']],
  ['关于2024年度青山县水务局工作情况的报告', ['青山县水务局', '河西泵站']],
  ['2024年上半年档案编研室工作总结', ['档案编研室', '河西泵站']],
  ['2024年安全生产工作总结', ['河西泵站']],
  ['年度工作总结', ['河西泵站']],
])('knows whose a draft is from title and signature: %s', (title, units) => {
  const draft = draftWith(
    [{ id: 's', type: 'signature', units: ['河西泵站'], date: '2025年12月1日', seal: false }],
    { title: [{ text: title }] },
  )

  expect(draftTexts(draft, undefined).owner.units).toEqual(units)
})

it('takes a suggestion word by word, marks with the word behind them, a blank whole', () => {
  const taken: string[] = []
  let left = firstWord([
    { text: '，并完善制度' },
    { text: '【数量】', blank: { name: '数量', kind: 'number' } },
    { text: '项。' },
  ])
  while (left) {
    taken.push(left.word.text)
    left = firstWord(left.rest)
  }

  expect(taken).toEqual(['，并', '完善', '制度', '【数量】', '项', '。'])
})

it('knows what a draft says already by its first telling stretch', () => {
  const suggested = [{ text: '逐段清淤疏浚，确保安全度汛。' }]

  expect(standsAlready(['今年逐段清淤疏浚，确保安全度汛；'], suggested)).toBe(true)
  expect(standsAlready(['今年逐段清淤。'], suggested)).toBe(false)
})
