import { endsSentence } from './bareText'
import { readNumber } from './headingNumber'
import { isFullDate, isUnitLine, splitUnitAndDate } from './findSignoff'

const titleEnd =
  /(总结|小结|汇报|报告|述职|述职述廉|工作情况|情况|总结及.{0,6}(计划|打算|安排)|计划|要点|材料|体会|打算|方案|安排)(范文|材料|提纲|稿|初稿|新编)?$/
const weakEnd = /(计划|要点|体会|打算|方案|安排|情况)$/
const sectionWording =
  /^(下一?步|下一?阶段|今后|明年|来年|下半年|存在|主要|基本|目前|当前|取得|工作(情况|计划|打算|体会|方案|安排|要点|回顾|开展)|总体|整改|经验|心得|几点)/

/** The words of a title without a bracket behind: “（2024年）”, “（初稿）”. */
function core(text: string): string {
  return text.replace(/[（(【[][^（(）)【】[\]]{0,20}[)）】\]]$/, '').replace(/["”》』」\d]+$/, '')
}

/** Reads like the title of a summary: short, no mark at its end, ends with 总结, 汇报 … and is no heading of a section. */
export function isTitleLike(text: string): boolean {
  if (text.length < 4 || text.length > 50 || /[。！？!?；;，,：:]/.test(text.replace(/[—-]{2}.*$/, '')))
    return false
  if (readNumber(text) !== null || isFullDate(text)) return false
  const words = core(text)
  return titleEnd.test(words) && !sectionWording.test(words)
}

/** Ends with a word that names a section as often as a text (计划, 体会): needs a clear boundary before it. */
export function isWeakTitle(text: string): boolean {
  return weakEnd.test(core(text)) && !/(总结|汇报|报告)/.test(text)
}

/** May stand as the first of two title lines: “××小学2023—2024学年度第一学期”, “关于……的”. */
export function opensTitle(text: string): boolean {
  if (text.length < 3 || text.length > 36 || /[。！？!?；;，,：:]$/.test(text)) return false
  if (readNumber(text) !== null || isFullDate(text) || splitUnitAndDate(text)) return false
  return /(\d{2,4}|20[xX]{2}|[〇○零一二三四五六七八九]{4}年|学期|年度|关于|季度|上半年|下半年)/.test(text)
}

/** “——在全局大会上的汇报”. */
export function isSubtitle(text: string): boolean {
  return /^[—－-]{1,3}[^—－-]/.test(text) && text.length <= 50 && !/[。；;]$/.test(text)
}

/** “各位领导、同志们：”, “县委、县政府：”. */
export function isSalutation(text: string): boolean {
  if (text.length > 30 || !/[：:]$/.test(text) || readNumber(text) !== null) return false
  return /^(尊敬|各位|亲爱|同志|领导|老师)|(领导|同志们?|同事们?|代表|委员|老师们?|政府|党委|党组|委员会|[局厅部委办院会])[：:]$/.test(
    text,
  )
}

/** “现将今年的工作汇报如下：” opens a text. */
export function isIntroduction(text: string): boolean {
  if (text.length < 20) return false
  return /(现|就|特|将)[^。]{0,60}(汇报|报告|总结|小结|情况|述职)[^。]{0,12}(如下|以下)[^。]{0,4}[：:。]?$/.test(
    text.slice(-90),
  )
}

/** The first line of a text that is known to be one: a title wherever it is no sentence and more follows. */
export function isTitleOfOneText(text: string, next: string): boolean {
  if (isTitleLike(text)) return true
  if (text.length < 4 || text.length > 80 || !/\p{Script=Han}{3}/u.test(text)) return false
  if (endsSentence(text) || /[。；，,、]$/.test(text) || text.includes('。')) return false
  if (readNumber(text) !== null || isFullDate(text) || isUnitLine(text) || isSalutation(text)) return false
  const body = readNumber(next) !== null || isSalutation(next) || endsSentence(next)
  // A line with a comma may be the first of a sentence that goes on in the next.
  return (
    body && (!/[，,：:]/.test(text) || (text.length <= 30 && !/^[\d〇○零一二三四五六七八九]{4}年/.test(text)))
  )
}
