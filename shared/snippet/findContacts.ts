import type { NewBlank } from './newBlank'

const kinds: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '邮箱'],
  [/(?<!\d)[1-9]\d{16}[\dXx](?!\d)/gu, '身份证号'],
  [/(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu, '电话'],
  [/(?<!\d)(?:0\d{2,3}[-—]\d{7,8}|[（(]0\d{2,3}[）)]\d{7,8})(?:[-—]\d{1,5})?(?!\d)/gu, '电话'],
  [/(?<=(?:电话|热线|传真|手机)[：:]?\s?)\d{7,12}(?!\d)/gu, '电话'],
]

/** Addresses of mail, numbers of telephones and of identity cards. */
export function findContacts(text: string): NewBlank[] {
  return kinds.flatMap(([contact, name]) =>
    Array.from(text.matchAll(contact), ({ 0: whole, index }) => ({
      start: index,
      end: index + whole.length,
      by: { name, kind: 'text' as const },
    })),
  )
}
