/** Where a figure stands in its text: from its number to the end of its unit; names begin after the figure before it. */
export type FigurePlace = {
  readonly after: number
  readonly start: number
  readonly end: number
  readonly unit: string
}

/** Characters of a blank's name at most. */
const longest = 8

/**
 * What a figure is called in its blank: the words of its clause before it (完成率达到95% → 完成率), a short verb with what
 * follows (组织8次培训 → 组织培训), what follows a 了 or 的 (购置了8台环卫车 → 环卫车), a title before it (《简报》8期 → 简报),
 * else what follows, else what its unit measures (人数, 金额).
 */
export function figureName(text: string, { after, start, end, unit }: FigurePlace): string {
  const clause = clauseBefore(text.slice(after, start))
  const before = trimmed(clause)
  const following = nounAfter(text.slice(end))
  if (following.length >= 2 && /[了的对在为与和把给内等]$/u.test(clause)) return following
  if (before.length > 2 || (before.length > 1 && following === '')) return lastWords(before)
  if (before !== '' && following !== '') return lastWords(before + following)
  const title = /[《“]([^《》“”]{2,40})[》”]$/u.exec(text.slice(after, start))?.[1]
  if (title) return lastWords(withoutDates(title).replace(marks, ''))
  return following.length >= 2 ? following : nameOfUnit(unit)
}

const marks = /[^\p{Script=Han}A-Za-z]/gu

function clauseBefore(text: string): string {
  return withoutDates(text).split(marks).at(-1) ?? ''
}

function withoutDates(text: string): string {
  return text
    .replace(/[比较与]?[12１２][09０９][0-9０-９]{2} ?年度?/gu, '')
    .replace(/[0-9０-９]+月(?:[0-9０-９]+[日号]|份|底|末)?/gu, '')
}

const leading =
  /^(?:.?以[上下]的?|其中|今年|全年|本年度?|上半年|下半年|去年|上年|一年来|累计|共计|先后|目前|现?已经?|并|同时|还|又|共|我们|我[局校县市区镇乡院站所科办馆部委队厂社]|全[市县区镇乡校局院](?!通报)|[一二三四五六七八九]是|和|与|及|以及|或|的|后|次|名|使|让|将|把|在|对|为)/u
const trailing =
  /(?:达到了?|达成|大于|小于|保持在|下降到|增加到|减少到|提高到|上升到|达|为|是|有|共计|合计|总计|总共|累计|共有?|约有?|大约|近|超过|超|突破|仅|已经?|将|了|至|到|各|分别|计|在|逾|等|已达|均|都|的|左右|又|还|也|并|由|从|以|按|占|对|与|和|给)$/u

function trimmed(words: string): string {
  const next = words.replace(leading, '').replace(trailing, '')
  return next === words ? words : trimmed(next)
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const endsNoun =
  /^(?:的|了|为|在|和|与|及|等|并|以|被|由|对|将|把|获|获得|进行|参加|正在|负责|因|已|均|都|给|用|从|按|到|左右|以上|以下|中|悬挂|参与|完成)/u

/** The words right behind the figure, while they can be a name. */
function nounAfter(text: string): string {
  let noun = ''
  for (const word of wordsOf(/^\p{Script=Han}{1,12}/u.exec(text)?.[0] ?? '')) {
    if (endsNoun.test(word) || noun.length + word.length > 6) break
    noun += word
  }
  return noun
}

/** A long name loses words at its beginning. */
function lastWords(name: string): string {
  if (name.length <= longest) return name
  const words = wordsOf(name)
  while (words.length > 1 && words.join('').length > longest) words.shift()
  return trimmed(words.join('')).slice(-longest) || name.slice(-longest)
}

/** What a unit measures or counts; 数量 where that is nothing in particular. */
export function nameOfUnit(unit: string): string {
  return measures.find(([pattern]) => pattern.test(unit))?.[1] ?? '数量'
}

const measures: readonly (readonly [RegExp, string])[] = [
  [/[%％‰]|百分点/u, '比例'],
  [/元$/u, '金额'],
  [/人次$/u, '人次'],
  [/[人名位]$/u, '人数'],
  [/[次场遍趟]$/u, '次数'],
  [/户$/u, '户数'],
  [/家$/u, '家数'],
  [/平方|亩|公顷|㎡|m²|m2/u, '面积'],
  [/米|公里/u, '长度'],
  [/吨|公斤|千克|斤/u, '重量'],
  [/小时|分钟|天|课时|学时/u, '时间'],
  [/件$/u, '件数'],
  [/篇$/u, '篇数'],
  [/座$/u, '座数'],
  [/台$/u, '台数'],
  [/辆$/u, '辆数'],
  [/项$/u, '项数'],
  [/份$/u, '份数'],
  [/分$/u, '得分'],
]
