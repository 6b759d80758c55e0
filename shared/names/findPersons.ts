import type { Blank } from '../draft/draft'
import type { FoundName, InDoubt } from './foundName'
import { wordsOf, type PlacedText } from './hanWords'
import { functionWords, genreVerbs, surnames, titles, wordsLikeNames } from './nameWords'

const personName: Blank = { name: '姓名', kind: 'text' }

const title = titles.source.slice(1, -1)
const titleBehind = new RegExp(`^${title}`, 'u')
const titleBefore = new RegExp(`${title}[：:]?$`, 'u')
/** Behind these only a person can do or be what follows. */
const asked = /(?:由|请|邀请|聘请|委托|慰问|看望|表彰|经|派|选派)$/u
/** What only persons do or are, said of one or of a list of them. */
const deeds =
  '等(?![级待候效于额次])|带队|带领|率队|率领|一行|牵头|负责|主持|担任|任(?![务何意])|陪同|同志|参加|到场|出席|讲话|汇报|授课'
const deed = new RegExp(`^(?:${deeds})`, 'u')
const goesOn = /^(?:$|[^\p{Script=Han}]|[在到对向与和就为主以于的深亲率分被赴任兼做作])/u
/** Behind a surname that is no other word 本, 全 and 新 are as good as any letter. */
const neverGiven = /[的了是在和与等各副每位名到对向由被把将我从及共计]/u
const notGiven = /[的了是在和与等各全本副新老每该级类位名任到对向由被把将我为从及约达近共计超仅以至]/u

const compound = '欧阳|司马|上官|诸葛|皇甫|尉迟|慕容|东方|夏侯'
const names = new RegExp(`(${compound}|[${[...surnames.rare, ...surnames.plain].join('')}])`, 'gu')

/** A quick look whether anybody can be named. */
const mayNamePerson = new RegExp(
  `[${[...surnames.rare].join('')}]|${compound}|${asked.source.slice(0, -1)}|${title}|${deeds}|、|\\d`,
  'u',
)

/** Names of persons: beside their title, where something is done by them, in lists and before their count. */
export function findPersons(text: string, inDoubt: InDoubt): FoundName[] {
  if (!mayNamePerson.test(text)) return []
  const words = wordsOf(text)
  const found: FoundName[] = listed(text)
  for (const { 0: surname, index } of text.matchAll(names)) {
    if (found.some(({ start, end }) => start <= index && index < end)) continue
    const end = nameEnd({ text, words, inDoubt }, index, surname.length)
    if (end !== undefined) found.push({ start: index, end, by: personName })
  }
  return found
}

type Place = { readonly text: string; readonly words: readonly PlacedText[]; readonly inDoubt: InDoubt }

/** Where the name ends whose surname stands here; undefined where it is none. */
function nameEnd(place: Place, start: number, surname: number): number | undefined {
  const { text, words } = place
  const index = words.findIndex(({ at }) => at === start)
  const first = words[index]
  if (!first) return undefined
  const before = text.slice(Math.max(0, start - 8), start)
  const lengths = [surname + 2, surname + 1].filter((length) => {
    const given = text.slice(start + surname, start + length)
    return (
      new RegExp(`^\\p{Script=Han}{${String(length - surname)}}$`, 'u').test(given) &&
      !(surnames.rare.has(first.word) ? neverGiven : notGiven).test(given)
    )
  })
  const isBehindTitle = titleBefore.test(before) && !/第.{1,3}书记$/u.test(before)
  const isAsked = asked.test(before)
  const isFree =
    !/\p{Script=Han}$/u.test(before) || isBehindTitle || isAsked || endsBefore(words[index - 1]?.word)
  const isNameLike = (length: number) => !isOrdinary(first.word, text.slice(start, start + length))
  const isSpelled = (length: number) =>
    first.word.length < length && (place.inDoubt === 'blank' || surnames.rare.has(first.word))
  for (const length of lengths) {
    const behind = text.slice(start + length, start + length + 6)
    if (!isNameLike(length)) continue
    if (titleBehind.test(behind) && (isFree || isSpelled(length))) return start + length
    if (deed.test(behind) && (isFree || surnames.rare.has(first.word))) return start + length
    if (isBehindTitle && goesOn.test(behind)) return start + length
    if (isCounted(place, { start, end: start + length })) return start + length
  }
  if (
    titleBehind.test(text.slice(start + surname)) &&
    first.word.length === surname &&
    isFree &&
    first.word !== '任'
  )
    return start + surname
  if (isAsked || isBehindTitle || (place.inDoubt === 'blank' && surnames.rare.has(first.word)))
    return spelledEnd(words, index)
  return undefined
}

/** 高|红|梅: what falls into single letters behind a surname that stands alone. */
function spelledEnd(words: readonly PlacedText[], index: number): number | undefined {
  const [first, next, third] = words.slice(index, index + 3)
  if (!first || !next || first.word.length > 1 || next.word.length > 2 || !isGiven(next.word))
    return undefined
  const isSplit = next.word.length === 1 && third?.word.length === 1 && isGiven(third.word)
  return isSplit ? third.at + 1 : next.at + next.word.length
}

function isGiven(word: string): boolean {
  return (
    /^\p{Script=Han}+$/u.test(word) && !functionWords.has(word) && !genreVerbs.has(word) && !titles.test(word)
  )
}

/** 周边, 高级, 方便: a word by itself, or one that only begins like a name. */
function isOrdinary(first: string, name: string): boolean {
  if (wordsLikeNames.test(name) || (name.length > 2 && isPlace.test(name))) return true
  if (first.length === 1) return false
  return !(first === name && surnames.rare.has(name.charAt(0)))
}

function endsBefore(word: string | undefined): boolean {
  return word === undefined || functionWords.has(word) || genreVerbs.has(word)
}

/** （马岩3篇）: letters of no word, by themselves between a mark and a figure. */
function isCounted({ text, words }: Place, { start, end }: { readonly start: number; readonly end: number }) {
  if (!/^[\s（(]?\d/u.test(text.slice(end)) || !/(?:^|[（(，,、；;：:])$/u.test(text.slice(0, start)))
    return false
  return words.filter(({ at }) => at >= start && at < end).every(({ word }) => word.length === 1)
}

const list = new RegExp(
  `(?:\\p{Script=Han}{2,3}、)+\\p{Script=Han}{2,3}?(?=[，。；、）)]|\\d|$|${deeds}|${title})`,
  'gu',
)

/** 王建国、李小红、赵明: two and more one after the other that are no words. */
function listed(text: string): FoundName[] {
  if (!text.includes('、')) return []
  return Array.from(text.matchAll(list)).flatMap((hit) => {
    let start = hit.index
    const items = hit[0].split('、').map((item) => {
      // 彰李芳: the first of the list may have a letter of the verb before it.
      const skip =
        start === hit.index && !isSurname(item) && isSurname(item.slice(1)) && item.length > 2 ? 1 : 0
      const place = { start: start + skip, end: start + item.length, item: item.slice(skip) }
      start += item.length + 1
      return place
    })
    const persons = items.filter(
      ({ item }) =>
        isSurname(item) &&
        !isPlace.test(item) &&
        wordsOf(item).length > 1 &&
        !wordsLikeNames.test(item) &&
        !notGiven.test(item.slice(1)),
    )
    const isList = persons.length >= 2 && persons.length * 2 > items.length
    return isList ? persons.map(({ start: from, end }) => ({ start: from, end, by: personName })) : []
  })
}

const isPlace = /[沟溪渠塘河湖江山岛港湾桥路街巷村屯镇乡县区市园厂站所]$/u

function isSurname(name: string): boolean {
  return surnames.rare.has(name.charAt(0)) || surnames.plain.has(name.charAt(0))
}
