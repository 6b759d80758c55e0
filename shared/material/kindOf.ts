const personal = '个人总结（述职）'

const byTitle: readonly (readonly [string, RegExp])[] = [
  [
    '工作计划',
    /^(?!.*(总结|小结|汇报|报告|情况|回顾)).*(计划|要点|思路|打算|安排|方案)([（(].{0,10}[）)])?$/,
  ],
  [
    personal,
    /述职|个人(年度|工作|思想|学习)?.{0,6}(总结|小结|报告)|(教师|班主任|护士|医生|会计|员工|试用期|转正|实习).{0,6}(工作)?(个人)?(总结|小结)/,
  ],
  ['整改情况报告', /整改.{0,14}(报告|汇报|情况|总结)|(报告|汇报).{0,6}整改/],
  ['总结及计划', /(总结|回顾|情况).{0,4}(及|和|与|暨|、|以及).{0,14}(计划|打算|思路|安排|要点|谋划)/],
  ['情况汇报', /汇报(材料|提纲)?$/],
  ['学期工作总结', /第[一二]学期|上学期|下学期|学期|学年第/],
  ['半年（季度）工作总结', /[上下]半年|半年|季度/],
  ['年度工作总结', /年度.{0,4}(工作)?总结|年终(工作)?总结|全年/],
  ['情况汇报', /情况(的)?(汇报|报告|通报)|汇报/],
  ['活动总结', /活动(月|周|年|日)?(的)?(工作)?(总结|小结)/],
]
const unitEnd =
  /(局|科|处|室|部|校|小学|中学|大学|学院|医院|公司|集团|委员会|中心|组|办|队|站|厂|村|镇|乡|街道|社区|支部|党委|所|院|委|厅|团|馆)$/

/** The kind of a text by its title, else by how it opens: a template's name, 工作计划 or 其他. */
export function kindOf(title: string | null, opening: string): string {
  const kind = title === null ? kindOfOpening(opening) : kindOfTitle(title)
  return manyWrite.has(kind) && isByOnePerson(opening) ? personal : kind
}

/** Kinds that a person writes under the same titles as a unit. */
const manyWrite: ReadonlySet<string> = new Set(['年度工作总结', '专项工作总结'])

const longestOpening = 2000
const onePerson =
  /本人|我(?![们国省市县区旗镇乡村校院局处科室部所站中公单社街办司厂队组园班委支党矿系会行店库馆])/g
const unit =
  /我[们国省市县区旗镇乡村校院局处科室部所站中公单社街办司厂队组园班委支党矿系会行店库馆]|全[校市县区镇乡局院]/g

/** Whether a text says 我 of one person, and far more often than of a unit. */
function isByOnePerson(opening: string): boolean {
  const head = opening.slice(0, longestOpening)
  const count = (pattern: RegExp) => head.match(pattern)?.length ?? 0
  const own = count(onePerson)
  return own > 0 && own > 2 * count(unit)
}

function kindOfTitle(title: string): string {
  for (const [kind, pattern] of byTitle) if (pattern.test(title)) return kind
  if (title.includes('学年')) return '学期工作总结'
  if (!/(总结|小结|报告|情况)/.test(title)) return '其他'
  const before = title.slice(0, title.search(/(年度)?(工作)?(总结|小结|报告|情况)/))
  const isYearAlone = /(\d{4}|20[xX*]{2}|[〇○零一二三四五六七八九]{4})年?$/.test(before)
  const isUnitOfYear = /\d{4}|20[xX*]{2}|年/.test(before) && unitEnd.test(before)
  return isYearAlone || isUnitOfYear ? '年度工作总结' : '专项工作总结'
}

function kindOfOpening(opening: string): string {
  const head = opening.slice(0, 400)
  if (/学期|学年/.test(head)) return '学期工作总结'
  if (/[上下]半年|季度/.test(head)) return '半年（季度）工作总结'
  if (/述职|本人/.test(head)) return personal
  if (/一年来|今年以来|全年|年度|这一年/.test(head)) return '年度工作总结'
  return head.includes('总结') ? '专项工作总结' : head.includes('汇报') ? '情况汇报' : '其他'
}
