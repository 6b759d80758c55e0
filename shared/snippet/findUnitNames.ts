import { endsBeforeName, wordsOf, type PlacedText } from './hanWords'
import type { NewBlank } from './newBlank'

const bureaus =
  '财政|教育|教体|公安|民政|司法|人社|人力资源和社会保障|自然资源|规划|生态环境|环保|住建|住房和城乡建设|城管|城市管理|交通|交通运输|水利|水务|农业|农业农村|林业|商务|文旅|文化|文化和旅游|卫健|卫生|卫生健康|应急|应急管理|审计|统计|医保|医疗保障|市场监管|市场监督管理|税务|气象|档案|信访|体育|科技|发改|工信|供销|粮食|乡村振兴|园林|消防|供电|邮政|烟草|海关|铁路'

/** How names of units end, and what such a name is called. */
const kinds: readonly (readonly [tail: string, name: string])[] = [
  [`(?:${bureaus})局`, '单位名称'],
  ['(?:实验|中心)?(?:学校|小学|中学|大学|学院|幼儿园)', '学校'],
  ['(?:人民|中心|中医|妇幼保健)?医院|卫生院', '医院'],
  ['(?:有限|股份|集团)*公司|集团', '企业'],
  ['社区(?!工作|建设|服务|治理|居民|干部|群众|书记|民警|党|医|矫正|教育|戒毒|活动|网格)', '社区'],
  ['街道办事处|街道(?!办|社区|干部|工作|党)', '街道'],
  ['村委会|居委会', '村居'],
]
const tails = kinds.map(([tail, name]) => ({ tail: new RegExp(tail, 'gu'), name }))

/** Before these it is any unit, not a named one. */
const anyUnit =
  /^(?:我|本|全|各|该|每|某|这|那|两|多|几|数|所有|全市|全县|全区|全镇|全校|全乡|有关|相关|其他|其它|部分|一些|许多|各类|各级|当地|周边|附近)$/u

/** These tell a kind of units: a name needs more than them. */
const general =
  /^(?:省|市|县|区|州|旗|镇|乡|村|所|家|个|名|中小|辖区|所属|下属|基层|深入基层|农村|城市|城乡|上级|省级|市级|县级|区级|国家级|重点|试点|示范|智慧|文明|老旧|平安|和谐|美丽|特色|民办|公办|普通|职业|技工|高等|乡镇|私立|公立|国有|民营|企业|大型|小型|直属|党|优秀|先进|绿色|健康|安全|责任|联合|合作|共建|主管|管理|定点|分|总|子|母|一级|二级|三级|新建|传统|老年|开放|网上|家长|中心|建筑|保险|物业|旅游|快递|运输|科技|第?[一二三四五六七八九十]批)$/u

/** Letters of a name before its ending at most. */
const longest = 12
/** Behind a mark or at the beginning a verb may stand unknown: only a short name is sure there. */
const longestUnsure = 4

/** Names of other units: XX区教育局, XX小学, XX社区. Rather one too few: kinds of units (各学校, 市财政局) stay text. */
export function findUnitNames(text: string): NewBlank[] {
  const words = wordsOf(text)
  return tails.flatMap(({ tail, name }) =>
    Array.from(text.matchAll(tail)).flatMap((found): NewBlank[] => {
      const start = startOf(words, found.index)
      if (start === undefined) return []
      return [{ start, end: found.index + found[0].length, by: { name, kind: 'text' } }]
    }),
  )
}

/** Where the name begins that ends with what stands at `tail`; undefined where none surely does. */
function startOf(words: readonly PlacedText[], tail: number): number | undefined {
  let index = words.findLastIndex(({ at }) => at <= tail)
  const inside = words[index]
  if (!inside) return undefined
  const body: string[] = inside.at < tail ? [inside.word.slice(0, tail - inside.at)] : []
  let start = inside.at
  while (!endsBeforeName(words[index - 1]?.word)) {
    index -= 1
    const word = words[index]
    if (!word || tail - word.at > longest) return undefined
    body.unshift(word.word)
    start = word.at
  }
  if (anyUnit.test(body[0] ?? '')) return undefined
  const isBehindVerb = index > 0 && /\p{Script=Han}/u.test(words[index - 1]?.word ?? '')
  if (!isBehindVerb && body.join('').length > longestUnsure) return undefined
  const own = body.filter((word) => !general.test(word)).join('')
  return own.length < 2 ? undefined : start
}
