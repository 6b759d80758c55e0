import { findPersons } from './findPersons'
import { findUnits } from './findUnits'
import type { FoundName, InDoubt } from './foundName'

/** Names of units, places and persons, in order. What everybody has (我局, 全县, 各乡镇, 城市, 大局) is no name. */
export function findNames(text: string, inDoubt: InDoubt = 'blank'): FoundName[] {
  const names = [...findUnits(text, inDoubt), ...findPersons(text, inDoubt)]
  return names.sort((one, other) => one.start - other.start)
}
