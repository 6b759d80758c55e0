import type { Slot, Template } from '../../shared/template/template'
import type { Classify } from '../../shared/outline/rankedSections'

function slot(id: string, name: string, rest: Partial<Slot> = {}): Slot {
  return { id, name, aliases: [], required: true, repeatable: false, guidance: '', heading: name, ...rest }
}

/** A template for tests: every kind of slot once, with a target and an optional slot among them. */
export const testTemplate: Template = {
  id: 'test',
  name: '测试文种',
  titlePattern: '{单位}工作总结',
  slots: [
    slot('intro', '导语', { required: false }),
    slot('basics', '基本情况', { target: 100 }),
    slot('work', '主要工作', { repeatable: true, target: 300 }),
    slot('results', '主要成效', { required: false }),
    slot('problems', '存在问题'),
    slot('plan', '下步计划'),
    slot('closing', '结语', { required: false }),
    slot('attachments', '附件说明', { required: false }),
    slot('signature', '署名日期'),
  ],
}

/** Slots by the exact name of the heading; what matches none is 主要工作 by position. */
export const classifyByName: Classify = (headings, template) =>
  headings.map(({ text, slot: own }) => {
    if (own !== undefined) return { slot: own, by: 'writer' }
    const named = template.slots.find((each) => each.name === text)
    return named ? { slot: named.id, by: 'wording' } : { slot: 'work', by: 'position' }
  })

/** Reads the first section as 基本情况 and the last as 下步计划 wherever no other name is given: slots that shift with moves. */
export const classifyByPlace: Classify = (headings, template) =>
  classifyByName(headings, template).map((assignment, index) => {
    if (assignment.by !== 'position') return assignment
    if (index === 0) return { slot: 'basics', by: 'wording' }
    return index === headings.length - 1 ? { slot: 'plan', by: 'wording' } : assignment
  })
