import type { Today } from '../today'
import type { Block, Profile } from './draft'
import { newId } from './newId'

type Recipient = Extract<Block, { type: 'recipient' }>
type Signature = Extract<Block, { type: 'signature' }>

/** The recipient as the profile names it, with its colon; empty where it names none. */
export function recipientOf(profile: Profile, id = newId()): Recipient {
  const name = profile.recipient?.trim().replace(/[：:]+$/u, '')
  return { id, type: 'recipient', spans: name ? [{ text: `${name}：` }] : [] }
}

/** Signed by 署名, else by 单位, on the date of the profile, else today. */
export function signatureOf(profile: Profile, today: Today, id = newId()): Signature {
  const [unit] = [profile.signatory, profile.unit].flatMap((name) => (name?.trim() ? [name.trim()] : []))
  const day = `${today.year}年${today.month}月${today.day}日`
  const date = profile.date?.trim() ? profile.date.trim() : day
  return { id, type: 'signature', units: unit ? [unit] : [], date, seal: false }
}
