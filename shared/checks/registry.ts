import { blankLeft } from './blankLeft'
import type { BlockCheck, Check, SectionCheck } from './check'
import { maskLeft } from './maskLeft'
import { order } from './order'
import { pictureLost } from './pictureLost'
import { sectionEmpty } from './sectionEmpty'
import { sectionMissing } from './sectionMissing'

/** Every rule; a new one is a file of its own and a line here. */
const checks: readonly Check[] = [blankLeft, maskLeft, pictureLost, sectionEmpty, sectionMissing, order]

export const blockChecks = checks.filter((check): check is BlockCheck => check.scope === 'block')
export const sectionChecks = checks.filter((check): check is SectionCheck => check.scope === 'section')
