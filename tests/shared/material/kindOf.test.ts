import { expect, describe, it } from 'vitest'
import { kindOf } from '../../../shared/material/kindOf'
import { builtInTemplates } from '../template/builtInTemplates'

const titles = [
  ['城北水务所2031年度工作总结', '年度工作总结'],
  ['2031年工作总结', '年度工作总结'],
  ['办公室2031年度个人工作总结', '个人总结（述职）'],
  ['党支部2031年工作总结', '年度工作总结'],
  ['工会年终工作总结', '年度工作总结'],
  ['2031年全年信访工作总结', '年度工作总结'],
  ['二〇三一年工作总结', '年度工作总结'],
  ['2031年上半年工作总结', '半年（季度）工作总结'],
  ['第三季度安全生产工作总结', '半年（季度）工作总结'],
  ['一季度工作情况汇报', '半年（季度）工作总结', '情况汇报'],
  ['2031年半年工作小结', '半年（季度）工作总结'],
  ['2031—2032学年第一学期教研组工作总结', '学期工作总结'],
  ['三年级班主任学期工作总结', '学期工作总结', '个人总结（述职）'],
  ['2031学年德育工作总结', '学期工作总结'],
  ['防汛抗旱工作总结', '专项工作总结'],
  ['冬季安全大检查工作总结', '专项工作总结'],
  ['创建文明单位工作总结', '专项工作总结'],
  ['普法宣传工作情况总结', '专项工作总结'],
  ['关于老旧小区改造工作情况的汇报', '情况汇报'],
  ['项目建设情况汇报材料', '情况汇报'],
  ['关于春耕备耕情况的报告', '情况汇报'],
  ['农村饮水安全工作汇报', '情况汇报'],
  ['2031年工作总结及2032年工作计划', '总结及计划'],
  ['工会2031年工作总结和2032年工作思路', '总结及计划'],
  ['人事科2031年工作情况暨2032年工作安排', '总结及计划'],
  ['述职报告', '个人总结（述职）'],
  ['2031年述职述廉报告', '个人总结（述职）'],
  ['教师年度考核个人总结', '个人总结（述职）'],
  ['护士个人工作总结', '个人总结（述职）'],
  ['试用期转正工作总结', '个人总结（述职）'],
  ['会计年终工作总结', '个人总结（述职）'],
  ['全民阅读活动总结', '活动总结'],
  ['安全生产月活动总结', '活动总结'],
  ['第五届职工运动会总结', '活动总结', '专项工作总结'],
  ['“读书月”活动小结', '活动总结'],
  ['植树节活动工作总结', '活动总结'],
  ['关于巡察反馈意见整改情况的报告', '整改情况报告'],
  ['审计发现问题整改情况报告', '整改情况报告'],
  ['安全隐患整改报告', '整改情况报告'],
  ['消防检查问题的整改落实情况汇报', '整改情况报告'],
  ['2032年工作计划', '工作计划'],
  ['2032年度工作要点', '工作计划'],
  ['防汛应急工作方案', '工作计划'],
  ['下半年工作安排', '工作计划'],
  ['第二学期教研组工作计划', '工作计划'],
  ['个人工作计划', '工作计划'],
  ['读书心得', '其他'],
  ['在年终大会上的讲话', '其他'],
] as const

describe('the kind of a text', () => {
  it.each(titles)('called %s is %s', (title, ...accepted) => {
    expect(accepted as readonly string[]).toContain(kindOf(title, '现将有关工作总结如下。'))
  })

  it('is by one person where it says 我 of one, whatever year or task its title names', () => {
    const personal = '我在财务岗位上工作。一年来，我完成了凭证审核，我也参加了培训。'
    const ofUnit = '我局认真部署。全年我局办理事项若干件，我们开展了培训，我还要说明一点。'

    for (const title of ['2031年工作总结', '文明创建工作总结', null]) {
      expect(kindOf(title, personal)).toBe('个人总结（述职）')
      expect(kindOf(title, ofUnit)).not.toBe('个人总结（述职）')
    }
  })

  it('without a title shows in how the text opens', () => {
    expect(kindOf(null, '本学期，教研组围绕常规开展工作。')).toBe('学期工作总结')
    expect(kindOf(null, '上半年，全镇经济平稳。')).toBe('半年（季度）工作总结')
    expect(kindOf(null, '今年以来，全局上下抓落实。')).toBe('年度工作总结')
    expect(kindOf(null, '现将有关情况汇报如下。')).toBe('情况汇报')
    expect(kindOf(null, '春天来了。')).toBe('其他')
  })

  it('is always the name of a template, 工作计划 or 其他', () => {
    const names = new Set([...builtInTemplates().map(({ name }) => name), '工作计划', '其他'])

    for (const [title, ...accepted] of titles) {
      expect(names).toContain(kindOf(title, ''))
      for (const kind of accepted) expect(names).toContain(kind)
    }
    for (const name of names) if (name !== '其他') expect(kindOf(`2031年${name}`, '')).not.toBe('其他')
  })
})
