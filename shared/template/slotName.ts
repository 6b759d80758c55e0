import { otherSlot, type SlotId, type Template } from './template'

/** Names of slots that a draft can fill without its template having them. */
const common: Readonly<Record<string, string>> = {
  [otherSlot]: '其他',
  intro: '导语',
  closing: '结语',
  attachments: '附件说明',
  signature: '署名日期',
}

/** What people call a slot: the template's name for it. */
export function slotName(slot: SlotId, template: Template): string {
  return template.slots.find((each) => each.id === slot)?.name ?? common[slot] ?? slot
}
