import { findNames } from '../names/findNames'
import { nameOfUnit } from '../rollForward/figureName'
import type { NewBlank } from './newBlank'

/** Parts of names of units and persons that the words before a figure end or begin with. */
const ofNames =
  /局|厅|委会|带队|一行|同志|[副局处科县市区镇乡校院部厂所站馆]长(?![期度])|书记|主任|主席|经理|^[省市县区镇乡村][^民场域]/u
/** The figure's clause is no name: 其中, 今年对, 并在. */
const noNoun =
  /^(?:时|为|将|对|把|在|被|并|而|限|该)|[不未了]|对(?![象接策比外])|[全各][省市县区镇乡]|\d|[０-９]/u

/** Names a figure by what it counts (人数, 篇数) where the words before it tell a name, a digit or nothing. */
export function nobodysBlank(blank: NewBlank, names: readonly NewBlank[], text: string): NewBlank {
  const { name, unit = '', kind } = blank.by
  const told = names.some(({ start, end }) => sharesPair(name, text.slice(start, end)))
  const isPlain = !told && !ofNames.test(name) && !noNoun.test(name) && findNames(name).length === 0
  return { ...blank, by: { name: isPlain ? name : nameOfUnit(unit), kind } }
}

/** Two letters in a row of the one stand in the other. */
function sharesPair(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= other.length; at += 1) if (one.includes(other.slice(at, at + 2))) return true
  return false
}
