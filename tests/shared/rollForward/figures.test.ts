import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../shared/rollForward/figures'

const found = (text: string) => findFigures(text).map(({ by }) => [by.name, by.hint, by.unit])

describe('figures of last year', () => {
  it.each([
    ['任务完成率达到95.3%，', ['任务完成率', '95.3', '%']],
    ['全年接待来访群众1,200余人次。', ['接待来访群众', '1,200余', '人次']],
    ['共组织8次培训。', ['组织培训', '8', '次']],
    ['购置了12台抽水机。', ['抽水机', '12', '台']],
    ['编印《调运简报》24期。', ['调运简报', '24', '期']],
    ['12名同志受到表彰。', ['同志受到表彰', '12', '名']],
    ['比2023年增长3.5个百分点', ['增长', '3.5', '个百分点']],
    ['累计投入资金2万余元', ['投入资金', '2', '万元']],
    ['走访3-5户', ['走访', '3-5', '户']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it('names each figure by its own clause', () => {
    expect(found('维修水泵6台、闸门12扇，抢修35次')).toEqual([
      ['维修水泵', '6', '台'],
      ['抢修', '35', '次'],
    ])
  })

  it('leaves the unit in the text', () => {
    const text = '满意度98分'
    const [figure] = findFigures(text)
    expect(text.slice(figure?.start, figure?.end)).toBe('98')
  })

  it.each([
    '2024年3月15日，8时30分',
    '第3期、第12条、前5名',
    '1、加强领导；（2）抓好落实',
    '“5+2”、5G、12345热线、“3个一”活动',
    '《条例》第8条和《3项制度》',
    '两手抓、三个到位、4个意识',
    '不少于12小时，5个工作日内，15天内办结',
    '每周例会1次，60岁以上老人',
    '3个月、2个学期、24小时值班',
    '“5·12”期间和5.1期间',
  ])('%s has none', (text) => {
    expect(found(text)).toEqual([])
  })
})
