import { otherSlot, type sharedSlots, type SlotId, type Template } from './template'

/** The usual names of the slots that templates share: for those a template lacks, or gets anew. */
export const usualSlotNames: Readonly<Record<(typeof sharedSlots)[number], string>> = {
  intro: '导语',
  basics: '基本情况',
  work: '主要工作',
  results: '主要成效',
  experience: '经验体会',
  problems: '存在问题',
  advice: '意见建议',
  plan: '下步计划',
  closing: '结语',
  attachments: '附件说明',
  signature: '署名日期',
}

const usual: Readonly<Record<string, string>> = usualSlotNames
const other = '其他'

/** What people call a slot: the template's name for it, else the usual one; 其他 for one of another template. */
export function slotName(slot: SlotId, template: Template): string {
  if (slot === otherSlot) return other
  return template.slots.find((each) => each.id === slot)?.name ?? usual[slot] ?? other
}
