import type { Blank } from '../draft/draft'
import {
  functionWords,
  genreVerbs,
  neutralHeads,
  places,
  surnames,
  titles,
  wordsLikeNames,
} from './nameWords'

/** A name of somebody or something of its own in a text, and the blank that stands for it; in UTF-16 units. */
export type FoundName = { readonly start: number; readonly end: number; readonly by: Blank }

const unitName: Blank = { name: '单位名称', kind: 'text' }
const placeName: Blank = { name: '地名', kind: 'text' }
const personName: Blank = { name: '姓名', kind: 'text' }

/**
 * Names of units, places and persons. Rather one too many than one too few: what is found is shown as a blank, what is missed
 * would stand in somebody else's report. What everybody has (我局, 全县, 各乡镇, 城市, 大局) is no name.
 */
export function findNames(text: string): FoundName[] {
  const found: FoundName[] = []
  for (const run of text.matchAll(/[\p{Script=Han}A-Za-z]{2,}/gu)) {
    if (!mayName.test(run[0])) continue
    for (const name of namesIn(wordsOf(run[0])))
      found.push({ start: run.index + name.start, end: run.index + name.end, by: name.by })
  }
  return [...found, ...listedPersons(text)].sort((one, other) => one.start - other.start)
}

type Word = { readonly text: string; readonly start: number }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

function wordsOf(text: string): Word[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, start: index }))
}

function namesIn(words: readonly Word[]): FoundName[] {
  const found: FoundName[] = []
  /** What a name that ends here would begin with. */
  let head = ''
  /** The name that ends at the word before, or not long before: what follows may belong to it. */
  let open: { readonly start: number; readonly index: number } | null = null
  for (const [index, word] of words.entries()) {
    const { text, start } = word
    const person = personAt(words, index)
    if (person) found.push(person)
    if (functionWords.has(text) || genreVerbs.has(text)) {
      head = ''
      open = null
      continue
    }
    const end = start + text.length
    if (places.has(text)) found.push({ start, end, by: placeName })
    head += text
    const ending = endings.exec(head.slice(-longestEnding))?.[0]
    if (ending === undefined) continue
    if (open === null && endsInWord.test(head)) continue
    if (open === null && isNeutral(head.slice(0, -ending.length))) {
      head = ''
      continue
    }
    const by = placeEndings.test(ending) ? placeName : unitName
    open ??= { start: end - head.length, index: found.length }
    found[open.index] = { start: open.start, end, by }
  }
  return found
}

const longestEnding = 4
const endings =
  /(?:委员会|党委|党组|党工委|总支|支部|政府|办事处|街道办|街道|办公室|集团|公司|分公司|厂|局|厅|署|院|所|站|馆|中心|学校|小学|中学|大学|幼儿园|银行|信用社|合作社|协会|学会|联合会|总会|大队|支队|中队|林场|农场|牧场|矿|基金会|出版社|报社|电视台|省|自治区|市|县|区|旗|州|盟|镇|乡|村|社区|小区|路|街|大道|河|湖|江|山|岛|港|湾|桥|水库|码头|广场|公园)$/u
const placeEndings =
  /^(?:街道|省|自治区|市|县|区|旗|州|盟|镇|乡|村|社区|小区|路|街|大道|河|湖|江|山|岛|港|湾|桥|水库|码头|广场|公园)$/u

/** A quick look whether there can be any name: much of a text need not be taken apart into words. */
const mayName = new RegExp(
  `${endings.source.slice(0, -1)}|[${[...surnames.rare].join('')}]|${[...places].join('|')}|由|书记|主任|长|主席|经理|监|总工|工程师|委员|代表|同志|老师|教授|研究员|先生|女士|师傅|同学`,
  'u',
)

/** Words that end like a name and are none, whatever stands before them. */
const endsInWord =
  /(?:格局|大局|全局|布局|结局|开局|僵局|时局|变局|当局|城市|都市|超市|上市|门市|股市|楼市|地区|园区|辖区|片区|城区|山区|灾区|景区|校区|厂区|库区|市区|郊区|老区|新区|特区|误区|盲区|禁区|牧区|林区|矿区|营区|商区|分区|街区|院区|乡村|农村|驻村|城乡|家乡|下乡|返乡|乡镇|城镇|集镇|村镇|外省|节省|神州|大厅|餐厅|展厅|客厅|场所|处所|厕所|场馆|展馆|思路|道路|出路|线路|网络|电路|门路|套路|短路|一路|半路|新路|老路|致富路|步行街|江河|山河|内河|清河|江山|荒山|青山|桥梁|开矿)$/u

/** 我局, 全县, 各乡镇, 区, 上级有关部门所. */
function isNeutral(head: string): boolean {
  return head === '' || neutralHeads.test(head)
}

/** A person whose name begins at this word, or stands right behind this title. */
function personAt(words: readonly Word[], index: number): FoundName | null {
  const word = words[index]
  if (!word) return null
  const next = words[index + 1]
  if (surnames.rare.has(word.text) || surnames.plain.has(word.text)) {
    const before = words[index - 1]?.text
    const isTitled = before === '由' || endsInTitle(before) || titles.test(words[index + 2]?.text ?? '')
    const goesOn =
      next && next.text.length <= 2 && !functionWords.has(next.text) && !genreVerbs.has(next.text)
    if (goesOn && titles.test(next.text)) return named(word.start, word.start + 1)
    if (goesOn && (surnames.rare.has(word.text) || isTitled)) {
      const third = words[index + 2]
      const isSplit = next.text.length === 1 && third?.text.length === 1 && !functionWords.has(third.text)
      return named(word.start, isSplit ? third.start + 1 : next.start + next.text.length)
    }
    return null
  }
  const isNameLike =
    word.text.length >= 2 &&
    word.text.length <= 3 &&
    (surnames.rare.has(word.text.charAt(0)) || surnames.plain.has(word.text.charAt(0))) &&
    !wordsLikeNames.test(word.text)
  const isTitled = endsInTitle(words[index - 1]?.text) || titles.test(next?.text ?? '')
  return isNameLike && isTitled ? named(word.start, word.start + word.text.length) : null
}

function endsInTitle(word: string | undefined): boolean {
  return word !== undefined && titles.test(word)
}

function named(start: number, end: number): FoundName {
  return { start, end, by: personName }
}

/** 王建国、李小红、赵明: two and more one after the other that are no words. */
function listedPersons(text: string): FoundName[] {
  const found: FoundName[] = []
  if (!text.includes('、')) return found
  for (const list of text.matchAll(
    /\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3})+(?=[，。；、）等]|\d|$)/gu,
  )) {
    let start = list.index
    const items = list[0].split('、').map((item) => {
      const place = { item, start }
      start += item.length + 1
      return place
    })
    const persons = items.filter(
      ({ item }) =>
        (surnames.rare.has(item.charAt(0)) || surnames.plain.has(item.charAt(0))) && wordsOf(item).length > 1,
    )
    if (persons.length >= 2)
      for (const one of persons) found.push(named(one.start, one.start + one.item.length))
  }
  return found
}
