import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankMark, maskText, type Owner } from '../../../shared/completion/maskText'

const owner: Owner = { profile: { unit: '河西泵站', department: '办公室' }, year: 2025 }

/** The text as it would be shown, blanks by their names. */
function shown(text: string): string {
  const masked = maskText(text, owner)
  const names = masked.blanks.values()
  return masked.text.replaceAll(blankMark, () => `【${names.next().value?.name ?? '?'}】`)
}

describe('what belongs to one draft alone', () => {
  it.each([
    ['2025年，河西泵站接待来访120人次。', '【年度】年，【单位】接待来访【人次】人次。'],
    ['比2024年提高3.5个百分点', '比【上年】年提高【比例】个百分点'],
    ['完成拆除废弃烟囱12根', '完成拆除废弃烟囱【根数】根'],
    ['办结率达到98.5%', '办结率达到【办结率】%'],
    ['2019年起连续六年达标', '【年份】年起连续六年达标'],
    ['3月15日，办公室收到来函。', '【时间】，【部门】收到来函。'],
    ['二〇二五年三月十五日召开会议', '【年度】年【时间】召开会议'],
    ['会同青山区财政局联合检查', '会同【单位名称】联合检查'],
    ['走访柳河村、青山镇的农户', '走访【地名】、【地名】的农户'],
    ['盛达建材有限公司捐赠图书', '【单位名称】捐赠图书'],
    ['由刘建国同志牵头', '由【姓名】同志牵头'],
    ['局长赵明带队调研', '局长【姓名】带队调研'],
    ['刘建国、赵小红等同志受到表彰', '【姓名】、【姓名】等同志受到表彰'],
    ['走访河西便民服务中心、华兴建设集团', '走访【单位名称】、【单位名称】'],
    ['由高红梅牵头', '由【姓名】牵头'],
    ['到上海学习', '到【地名】学习'],
    ['实施“清渠”行动，执行《值班办法》', '实施“【名称】”行动，执行《【文件名称】》'],
    ['投资三百二十万元，占百分之八', '投资【数字】元，占【数字】'],
    ['由【牵头人】负责，某某县XX局配合', '由【牵头人】负责，【待填】县【待填】局配合'],
    ['开通12345热线和5G专网', '开通【数字】热线和【数字】G专网'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    '我局认真贯彻上级决策部署，全县各乡镇扎实推进乡村振兴。',
    '局长高度重视，成立工作专班，压实各方责任。',
    '服务发展大局，畅通城乡道路，改善老旧小区环境。',
    '坚持问题导向，办成一批实事，两手抓、两不误。',
    '联系相关部门和基层单位，形成工作合力。',
  ])('%s is everybody’s', (text) => {
    expect(shown(text)).toBe(text)
  })

  it('tells neither last year’s value nor the unit that stands behind it in a blank', () => {
    expect(maskText('办结率达到98.5%', owner).blanks).toEqual([{ name: '办结率', kind: 'number' }])
  })

  it('leaves no digit, whatever stands around it, and one mark for each blank', () => {
    const parts = [
      '2024年',
      '１２',
      '3.5',
      '12万元',
      '第3期',
      '5G',
      '“4个”',
      '《2号》',
      '【5】',
      '完成',
      '，',
      '。',
      'XX',
      '8:30',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 12 }), (pieces) => {
        const { text, blanks } = maskText(pieces.join(''), owner)
        expect(text).not.toMatch(/[0-9０-９]/u)
        expect(blanks.map(({ name }) => name).join('')).not.toMatch(/[0-9０-９]/u)
        expect(text.split(blankMark)).toHaveLength(blanks.length + 1)
      }),
      { numRuns: 1000 },
    )
  })
})
