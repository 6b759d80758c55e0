import type { Draft } from '../draft/draft'
import type { Finding } from './finding'

export type Mute = NonNullable<Draft['muted']>[number]

/** 忽略这一处: the mute that silences this finding and no other. It lapses when the text around the place is changed. */
export function muteOf(finding: Finding): Mute {
  const text = placeText(finding)
  return {
    rule: finding.rule,
    ...(finding.block !== undefined && { block: finding.block }),
    ...(text !== '' && { text }),
  }
}

/** A mute without block holds everywhere; one without text for every finding of its rule there. */
export function isMuted(finding: Finding, mutes: readonly Mute[]): boolean {
  return mutes.some(
    ({ rule, block, text }) =>
      rule === finding.rule &&
      (block === undefined || block === finding.block) &&
      (text === undefined || text === placeText(finding)),
  )
}

/** What stands at the place, set off from its neighbours; for a missing slot its id. */
function placeText({ excerpt, values }: Finding): string {
  if (values.slot !== undefined) return String(values.slot)
  return values.before === undefined ? excerpt : `${values.before}|${excerpt}|${values.after ?? ''}`
}
