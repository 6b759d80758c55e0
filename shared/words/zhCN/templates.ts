import type { TemplateFit } from '../../outline/templateFit'
import type { TemplateProblemName } from '../../template/templateProblems'

/** What can be wrong at a place of a template: said beside the field, and after the place in a file. */
const problems = {
  missing: () => '缺少这一项',
  empty: () => '不能为空',
  tooLong: (limit: number) => `最多 ${String(limit)} 个字`,
  wrongKind: () => '类型不对',
  notPositive: () => '应为大于 0 的整数',
  badId: () => '只能用小写字母开头的字母、数字和连字符',
  twice: () => '与前面的重复',
  unknownKey: () => '不认识这一项',
  noSections: () => '至少要有一个带标题的部分',
  syntax: () => '不是合规的 JSON',
} satisfies Record<TemplateProblemName | 'syntax', (limit: number) => string>

/** What people call the fields of a template's file. */
const fields: Readonly<Record<string, string>> = {
  name: '名称',
  titlePattern: '标题格式',
  target: '目标字数',
  slots: '部分',
  aliases: '别的写法',
  required: '必需',
  repeatable: '可重复',
  guidance: '写作提示',
  heading: '新章节的标题',
  starters: '起始小标题',
  checklist: '通常写到',
  starterSets: '起始小标题组',
}

/** A place in the words of the editor, with the path that finds it in the file: 第 3 个部分的名称（slots.2.name）. */
function sayPlace(place: string): string {
  const [first = '', index, field] = place.split('.')
  const known = fields[first]
  if (known === undefined) return place
  if (index === undefined) return `${known}（${place}）`
  const nth = `第 ${String(Number(index) + 1)} 个${known}`
  const inner = field === undefined ? undefined : fields[field]
  return `${nth}${inner === undefined ? '' : `的${inner}`}（${place}）`
}

/** What is wrong with a template's file, and where: 第 3 个部分的名称（slots.2.name）：不能为空. */
export function sayTemplateProblem(values: Readonly<Record<string, string | number>>): string {
  const { place = '', line, column, problem, limit } = values
  const what = isProblem(problem) ? problems[problem](Number(limit)) : ''
  const where = line === undefined ? sayPlace(String(place)) : `第 ${String(line)} 行第 ${String(column)} 列`
  return [where, what].filter((part) => part !== '').join('：')
}

function isProblem(name: unknown): name is keyof typeof problems {
  return typeof name === 'string' && name in problems
}

export const templates = {
  own: '自己的文种',
  severalBroken: (count: number) =>
    `有 ${String(count)} 个自己的文种读不出来，没有使用：请在“文种管理”里查看原因。`,
  /** What a draft is like under a kind. */
  fit: ({ missing, misplaced, twice }: TemplateFit) =>
    [
      missing > 0 ? `必需的部分缺 ${String(missing)} 个` : '必需的部分都有',
      misplaced > 0 ? `${String(misplaced)} 个章节位置不对` : '',
      twice > 0 ? `${String(twice)} 个章节重复` : '',
    ]
      .filter((part) => part !== '')
      .join('，') + '。',
  change: {
    title: '更换文种',
    more: '正文一个字也不改：只按新的文种重新认出各章节属于哪一部分，顺序、提示和目标字数随之更新。',
    change: '更换',
    present: '现用',
    preview: '更换后的章节',
    others: (count: number) => `另有 ${String(count)} 个章节。`,
    done: (name: string, fit: string) => `已改为“${name}”：${fit}`,
  },
  title: '文种管理',
  builtInMore: '自带的文种不能直接修改：请先复制，再改复制出来的那一个。',
  actionsOf: (name: string) => `“${name}”的操作`,
  edit: '编辑…',
  copy: '复制…',
  export: '导出…',
  import: '导入…',
  delete: '删除',
  saved: (name: string) => `已保存文种“${name}”。`,
  updated: (name: string, fit: string) => `文稿已按改过的“${name}”更新：${fit}`,
  newer: (name: string) => `这篇文稿用的是改动以前的“${name}”。`,
  useNewer: '改用新的',
  deleted: (name: string) => `已删除文种“${name}”。用它写的文稿不受影响。`,
  imported: (name: string) => `已导入文种“${name}”。`,
  exported: (file: string) => `已导出文种：${file}`,
  nameTaken: '已有同名的文种',
  editor: {
    title: (name: string) => `编辑文种：${name}`,
    save: '保存',
    problems: (count: number) => `还有 ${String(count)} 处要改正。`,
    name: '文种名称',
    titlePattern: '标题格式',
    titlePatternMore: '{单位}、{部门}、{年度} 会换成常用信息，别的 {…} 成为待填项。',
    wholeTarget: '全文字数',
    slots: '部分',
    slotName: '名称',
    heading: '新章节的标题',
    target: '目标字数',
    required: '必需',
    repeatable: '可以有多个章节',
    guidance: '写作提示',
    aliases: '别名',
    aliasesMore: '一行一个；标题里有这些字样，就认作这一部分。',
    starters: '起始小标题',
    startersMore: '一行一个。',
    checklist: '常写内容',
    checklistMore: '一行一条。',
    preview: '预览',
    add: '添加部分',
    newSlot: '新的部分',
    nameless: '（未命名）',
    up: '上移（Alt+↑）',
    down: '下移（Alt+↓）',
    remove: '删除这一部分',
    drag: (name: string) => `拖动“${name}”`,
  },
  unsaved: {
    title: '文种还没有保存',
    more: (name: string) => `“${name}”的改动还没有保存。`,
    save: '保存',
    discard: '不保存',
    stay: '继续编辑',
  },
  starters: { title: '起始小标题', usual: '通用', put: '放入小标题' },
  problems,
}
