import type { Blank } from '../draft/draft'
import { figureName } from './figureName'
import type { TextChange } from './textChange'

const digits = '[0-9０-９]'
const number = `${digits}{1,3}(?:,${digits}{3})+(?:[.．]${digits}+)?|${digits}+(?:[.．]${digits}+)?`
const thousands = '[十百千万亿]{0,2}[余多]?'
const units = [
  '个百分点|百分点|%|％|‰',
  '万?美元|元|吨公里|吨|公斤|千克|斤|平方公里|平方米|立方米|㎡|m²|m2|公里|千米|延长米|米|公顷|亩|千瓦时|千瓦|度电',
  '人次|户次|件次|项次|场次|台次|辆次|批次|班次|家次|人|名|位(?!数|居|列)|户|家|件|项|篇|条|份|场|台|辆|套|间|所|座|栋|幢|处|起|宗|例|批|种',
  '门|节(?!点|能|约|日)|课时|学时|小时|分钟|天|次|遍|趟|株|棵|盏|块|根|张|册|本|部|支|只|头|艘|架|盒|箱|桶|组|封|幅|面|眼|片|段|盆|枚|把',
  '单|笔|瓶|袋|集|则|期(?!间|末|中|货)|类|对(?!\\d)|队|分(?!之|钟|别|局|管|公司|校|会|钟|\\d)',
  '个(?!月|年|季度|工作日|小时|星期|周|学期|学年)',
].join('|')

const figure = new RegExp(
  `(?<![0-9０-９.．,A-Za-z+＋\\-－—–~～:：/第前至×*〃·])(${number})((?:[-－—–~～至](?:${number}))?[余多几]?) ?(${thousands}(?:${units}))`,
  'gu',
)

/** A figure of last year: the stretch that becomes a blank is the number alone, its unit stays in the text. */
export type Figure = TextChange & { readonly by: Blank }

/**
 * The figures of a text that next year will have others: a number in Arabic figures with a unit of amount. Not years, dates,
 * times and ages, ordinals (第3期), counters (1、), names (“5+2”, 5G, 12345热线, figures in “…” and 《…》), limits (不低于85%,
 * 5天内, 每周1次), slogans (4个意识) and numbers written in Han (三个, 两手抓): rather one too few.
 */
export function findFigures(text: string): Figure[] {
  const found: Figure[] = []
  let lastEnd = 0
  for (const hit of text.matchAll(figure)) {
    const [whole, amount = '', rest = '', unit = ''] = hit
    const end = hit.index + whole.length
    if (isFixed(text, { start: hit.index, end, whole })) continue
    const value = amount + rest
    found.push({
      start: hit.index,
      end: hit.index + value.length,
      by: {
        name: figureName(text, { after: lastEnd, start: hit.index, end, unit }),
        kind: 'number',
        unit: unit.replace(/[余多]/gu, ''),
        hint: value,
      },
    })
    lastEnd = end
  }
  return found
}

type Hit = { readonly start: number; readonly end: number; readonly whole: string }

function isFixed(text: string, { start, end, whole }: Hit): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 10)
  return (
    isQuoted(text, start, end) ||
    /第 ?$/u.test(before) ||
    limitBefore.test(before) ||
    limitAfter.test(after) ||
    /^(?:\/|处$|处[的河路])/u.test(after) ||
    /每[^，。；、,;]{0,11}$/u.test(before) ||
    /^(?:24小时|365天|8小时)$/u.test(whole) ||
    (/(?:小时|分钟|天)$/u.test(whole) &&
      /^(?:内|之内|以内|前|后|制|生活圈|值班|值守|不间断|无理由)/u.test(after)) ||
    (whole.endsWith('分') && /[点时:：]$/u.test(before)) ||
    (whole.endsWith('个') && slogan.test(after))
  )
}

const limitBefore =
  /(?:不少于|不低于|不超过|不得超过|不得少于|不得低于|不大于|不小于|至少|最多|最低|最高|控制在)$/u
const limitAfter = /^(?:（?含）?)?(?:及?以[上下]|以内)(?:的|规模|人员|企业|项目|干部|学历|职称|领导)/u
const slogan = /^(?:意识|自信|维护|确保|坚持|一律|到位|统一|必须|不放过|服从|务必|敢于|善于|责任制|结合)/u

/** In “…” on one line, or in a cited title: part of a name. */
function isQuoted(text: string, start: number, end: number): boolean {
  return [
    ['“', '”'],
    ['《', '》'],
    ['「', '」'],
  ].some(([open = '', close = '']) => {
    const from = text.lastIndexOf(open, start)
    const to = text.indexOf(close, end)
    const isOpen = from >= 0 && text.lastIndexOf(close, start) < from
    return isOpen && to >= 0 && to - from <= 40
  })
}
