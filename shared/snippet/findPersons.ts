import { endsBeforeName, wordsOf, type PlacedText } from './hanWords'
import type { NewBlank } from './newBlank'

/** Surnames that are seldom the beginning of another word. */
const surname =
  '欧阳|司马|上官|诸葛|[何赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许吕张孔曹严金魏陶姜谢邹章潘葛范彭鲁韦马苗方俞柳唐罗薛郝毕康余顾孟黄萧尹姚邵汪毛宋庞熊纪舒项董梁杜阮贾江郭林钟徐邱骆高夏蔡田胡霍万卢莫丁邓洪崔龚程邢裴陆甄曲翁侯段焦谷车宫宁仇甘刘景龙叶黎白蒲赖乔谭冉桑桂牛边庄柴瞿阎慕连习艾古易廖耿匡文寇欧聂曾沙冷辛阚简饶关游牟]'
const title =
  '(?:副|总|常务副)?(?:局长|校长|院长|处长|科长|县长|市长|区长|镇长|乡长|部长|厂长|站长|所长|队长|组长|会长|主任|书记|主席|经理|总监)|老师|教授|同志|师傅|医生|医师|护士长|警官'
const person = new RegExp(`(${surname})(\\p{Script=Han}{0,2}?)(?=${title})`, 'gu')

/** Names of persons before their titles (王老师, 张小明同志). Rather one too few: only behind a mark or a word like 由, 在, 邀请. */
export function findPersons(text: string): NewBlank[] {
  const words = wordsOf(text)
  return Array.from(text.matchAll(person)).flatMap(({ 0: name, 2: given = '', index }): NewBlank[] =>
    isName(words, index, name) && !notGiven.test(given)
      ? [{ start: index, end: index + name.length, by: { name: '姓名', kind: 'text' } }]
      : [],
  )
}

const notGiven = /[的了是在和与等各全本副新老每该级类位名任]/u

/** Its surname begins a word, and it is not a word by itself (周边, 高级, 方便). */
function isName(words: readonly PlacedText[], at: number, name: string): boolean {
  const index = words.findIndex((word) => word.at === at)
  const first = words[index]
  if (!first || !endsBeforeName(words[index - 1]?.word)) return false
  return name.length === 1 ? first.word === name : first.word.length < name.length
}
