import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../shared/template/titleOf'

describe('titleOf', () => {
  it('fills what the profile says into one span', () => {
    expect(titleOf('{单位}{年度}年度工作总结', { unit: '城北水务所', year: '2031' })).toEqual([
      { text: '城北水务所2031年度工作总结' },
    ])
  })

  it('leaves a blank where the profile says nothing', () => {
    expect(titleOf('{单位}{年度}年度总结', { unit: '　' })).toEqual([
      { text: '【单位】', blank: { name: '单位', kind: 'text' } },
      { text: '【年度】', blank: { name: '年度', kind: 'number' } },
      { text: '年度总结' },
    ])
  })
})
