import type { Profile, ProfileField, Span } from '../draft/draft'

/** The blanks a title pattern may name, and the profile's field that fills each. */
const profileFieldOfBlank: Readonly<Record<string, ProfileField>> = {
  单位: 'unit',
  部门: 'department',
  年度: 'year',
  主送: 'recipient',
  署名: 'signatory',
  日期: 'date',
}

/** A title from its pattern: `{单位}` becomes what the profile says, or a blank to fill in where it says nothing. */
export function titleOf(pattern: string, profile: Profile): Span[] {
  const spans: Span[] = []
  const addText = (text: string) => {
    const last = spans.at(-1)
    if (text === '') return
    if (last && !last.blank) spans[spans.length - 1] = { text: last.text + text }
    else spans.push({ text })
  }
  for (const piece of pattern.split(/(\{[^{}]{1,40}\})/)) {
    const name = /^\{(.+)\}$/.exec(piece)?.[1]?.trim()
    if (name === undefined || name === '') {
      addText(piece)
      continue
    }
    const field = profileFieldOfBlank[name]
    const value = field && profile[field]?.trim()
    if (value) addText(value)
    else spans.push({ text: `【${name}】`, blank: { name, kind: name === '年度' ? 'number' : 'text' } })
  }
  return spans
}
