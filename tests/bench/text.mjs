/** @typedef {{ type: 'heading' | 'paragraph', text: string }} BenchBlock */

const words = {
  when: [
    '年初以来',
    '进入三季度',
    '汛期前后',
    '开学第一周',
    '下半年',
    '在试点期间',
    '结合例会安排',
    '按照全年计划',
  ],
  who: ['综合科', '各片区小组', '值班人员', '服务窗口', '后勤保障组', '青年骨干', '档案室', '信息小组'],
  how: ['逐户核对', '分批整理', '集中办理', '当面答复', '按月通报', '现场演示', '随手记录', '交叉检查'],
  what: ['来访登记', '设备台账', '培训材料', '积压单据', '安全隐患', '居民建议', '课程安排', '车辆调度'],
  then: [
    '办理时间明显缩短',
    '差错比去年减少',
    '大家心里更有数',
    '群众少跑了路',
    '账目清楚可查',
    '配合越来越顺',
    '问题当天解决',
    '经验可以推广',
  ],
}

/**
 * Text as a summary has it, made from a word list of our own; the same every time: a heading for each 15 paragraphs of
 * about 120 characters.
 * @param {number} characters
 */
export function makeBlocks(characters) {
  const pick = picker(7)
  /** @type {BenchBlock[]} */
  const blocks = []
  for (let total = 0, paragraphs = 0; total < characters; paragraphs += 1) {
    if (paragraphs % 15 === 0) blocks.push({ type: 'heading', text: `${pick(words.how)}${pick(words.what)}` })
    let text = ''
    while (text.length < 105) text += sentence(pick)
    blocks.push({ type: 'paragraph', text })
    total += text.length
  }
  return blocks
}

/** A draft file of these blocks, as the program reads it. @param {readonly BenchBlock[]} blocks @param {{ id: string, title: string }} head */
export function toDraftFile(blocks, { id, title }) {
  return JSON.stringify({
    format: 'zhangfa-draft',
    version: 3,
    id,
    title: [{ text: title }],
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'guide',
    profile: {},
    blocks: blocks.map(({ type, text }, index) =>
      type === 'heading'
        ? { id: `b${index}`, type, level: 1, lead: [{ text }] }
        : { id: `b${index}`, type, spans: [{ text }] },
    ),
  })
}

/** @param {(list: readonly string[]) => string} pick */
function sentence(pick) {
  return `${pick(words.when)}，${pick(words.who)}${pick(words.how)}${pick(words.what)}，${pick(words.then)}。`
}

/** Picks by a small generator of its own, so that every run has the same text. @param {number} seed */
function picker(seed) {
  let state = seed
  return (/** @type {readonly string[]} */ list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[(state >>> 8) % list.length] ?? ''
  }
}
