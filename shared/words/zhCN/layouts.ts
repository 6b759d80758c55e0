import type { LayoutFaultName } from '../../layout/layoutFaults'
import type { IndentedRole, TextRole } from '../../layout/layout'
import type { PaperName } from '../../layout/paperSizes'

type Limit = { readonly place: string; readonly limit?: number | undefined }

const roles: Readonly<Record<TextRole, string>> = {
  title: '标题',
  heading1: '一级标题 一、',
  heading2: '二级标题（一）',
  heading3: '三级标题 1.',
  heading4: '四级标题（1）',
  body: '正文',
  attachmentLabel: '附件标识',
  attachmentTitle: '附件标题',
  table: '表格文字',
  tableHead: '表头',
  pageNumber: '页码',
}

/** The fields of a layout, by their places. */
const places: Readonly<Record<string, string>> = {
  name: '名称',
  'page.width': '纸宽',
  'page.height': '纸高',
  'page.top': '上边距（天头）',
  'page.bottom': '下边距',
  'page.left': '左边距（订口）',
  'page.right': '右边距',
  'page.footer': '页码到纸边',
  linePitch: '行距',
  characterSpacing: '字间距',
  'title.linePitch': '标题行距',
  'title.blankLinesBefore.recipient': '标题与主送之间空行',
  'title.blankLinesBefore.body': '标题与正文之间空行',
  'signature.blankLines.plain': '不盖章：落款前空行',
  'signature.blankLines.sealed': '盖章：落款前空行',
  'signature.right.plain': '不盖章：单位右空',
  'signature.right.sealed': '盖章：日期右空',
  'signature.dateShift': '不盖章：日期比单位缩进',
  'signature.sealPitch': '两个印章的间距',
  'signature.blankLinesBetweenSeals': '两排印章之间空行',
  numbering: '标题编号',
  'pageNumber.place': '页码位置',
  'pageNumber.form': '页码样式',
  'pageNumber.mark': '两侧的符号',
  'pageNumber.indent': '页码离版心边',
  'table.linePitch': '表格行距',
  'table.cellMargin': '单元格左右留白',
  'table.line': '表格线粗细',
}

/** What people call a place: 二级标题（一）的字号. */
function sayPlace(place: string): string {
  const known = places[place]
  if (known !== undefined) return known
  const [group, role = '', part] = place.split('.')
  const name = (roles as Readonly<Record<string, string>>)[role]
  if (name === undefined) return place
  if (group === 'indents') return `${name}的${part === 'left' ? '左缩进' : '首行缩进'}`
  return `${name}的${part === 'size' ? '字号' : part === 'bold' ? '加粗' : '字体'}`
}

const twips = new Set([
  'linePitch',
  'title.linePitch',
  'table.linePitch',
  'characterSpacing',
  'table.cellMargin',
])

/** A limit in the unit that the field shows. */
function sayLimit({ place, limit = 0 }: Limit): string {
  if (twips.has(place)) return `${String(limit / 20)} 磅`
  if (place === 'table.line') return `${String(limit / 8)} 磅`
  if (place.endsWith('.size')) return `${String(limit / 2)} 磅`
  if (place.startsWith('page.') || place === 'signature.sealPitch') return `${String(limit)} 毫米`
  if (place.includes('blankLines')) return `${String(limit)} 行`
  return `${String(limit)} 字`
}

/** What is wrong with a figure, said beside its field. */
const faults: Readonly<Record<LayoutFaultName, (values: Limit) => string>> = {
  missing: () => '缺少这一项',
  empty: () => '不能为空',
  notNumber: () => '请填一个数',
  notWhole: ({ place }) => (place.endsWith('.size') ? '字号以 0.5 磅为单位' : '请填整数'),
  tooSmall: (values) => `不能小于 ${sayLimit(values)}`,
  tooLarge: (values) => `不能大于 ${sayLimit(values)}`,
  tooLong: ({ limit = 0 }) => `最多 ${String(limit)} 个字`,
  badText: () => '不能有引号、括号或特殊符号',
  unknownKey: () => '不认识这一项',
  wrongKind: () => '类型不对',
  noWidth: ({ limit = 0 }) => `左右边距太大：一行连 ${String(limit)} 个字都放不下`,
  noHeight: ({ limit = 0 }) => `上下边距太大：一页连 ${String(limit)} 行都放不下`,
  pitchBelowSize: (values) => `行距不能小于字号，至少 ${sayLimit(values)}`,
  tooTight: () => '字间距太小，字会叠在一起',
  indentTooWide: ({ limit = 0 }) => `缩进太多：一行放不下，最多 ${String(Math.floor(limit))} 字`,
  signatureTooWide: ({ limit = 0 }) => `右空太多：落款放不下，最多 ${String(Math.floor(limit))} 字`,
  numberInText: ({ limit = 0 }) =>
    limit > 0 ? `页码会压到正文，最多 ${String(limit)} 毫米` : '下边距太小，放不下页码',
}

function isFault(name: unknown): name is LayoutFaultName {
  return typeof name === 'string' && name in faults
}

/** What is wrong with a layout's file, and where: 左边距（订口）：不能大于 200 毫米（page.left）. */
export function sayLayoutFault(values: Readonly<Record<string, string | number>>): string {
  const { place, fault, limit } = values
  if (typeof place !== 'string' || !isFault(fault)) return '文件不完整或已损坏'
  const what = faults[fault]({ place, limit: typeof limit === 'number' ? limit : undefined })
  return place === '' ? what : `${sayPlace(place)}：${what}（${place}）`
}

const clauseOfBody =
  'GB/T 9704-2012 5.2.2、7.3.3：正文用 3 号仿宋体字，每页 22 行、每行 28 字，左空二字，回行顶格'
const clauseOfLevels =
  'GB/T 9704-2012 7.3.3：结构层次第一层用黑体字、第二层用楷体字、第三层和第四层用仿宋体字'
const usualTable = '国标没有规定表格文字，这是机关常用的排法'

export const layouts = {
  title: '版式',
  builtIn: { gbt9704: '公文 GB/T 9704', general: '通用' },
  own: '我的版式',
  ofDraft: (name: string) => `${name}（随文稿带来）`,
  unknownName: '找不到的版式',
  unknown: '这篇文稿的版式在这台电脑上找不到，暂按“公文 GB/T 9704”排版。文稿里仍记着原来的版式。',
  choose: '选择版式…',
  newer: (name: string) => `版式“${name}”改过了，这篇文稿还是按原来的排。`,
  useNewer: '改用新的',
  given: (name: string) => `已改用版式“${name}”。`,
  followed: (name: string) => `文稿已按改过的版式“${name}”重排。`,
  severalBroken: (count: number) =>
    `有 ${String(count)} 个版式文件读不出来，没有使用：请在“版式”窗口里查看原因。`,
  defaultGone: '新文稿的默认版式不在这个文稿库里：请在“版式”窗口里另选一个。',
  list: '版式',
  actionsOf: (name: string) => `“${name}”的操作`,
  inUse: '本文稿',
  isDefault: '默认',
  edit: '编辑…',
  copy: '复制后修改…',
  export: '导出…',
  import: '导入…',
  delete: '删除',
  give: '用于本文稿',
  makeDefault: '设为默认',
  keep: '存入我的版式',
  builtInMore: '自带的版式不能直接修改：请先复制，再改复制出来的那一个。',
  ofDraftMore: '这是文稿里带来的版式，还不在您的版式里。',
  saved: (name: string) => `已保存版式“${name}”。`,
  deleted: (name: string) => `已删除版式“${name}”。用它排的文稿不受影响。`,
  imported: (name: string) => `已导入版式“${name}”。`,
  exported: (file: string) => `已导出版式：${file}`,
  madeDefault: (name: string) => `新文稿将使用版式“${name}”。`,
  nameTaken: '已有同名的版式',
  copyName: (name: string) => `${name}（我的）`,
  capacity: (lines: number, characters: number) => `每页 ${String(lines)} 行，每行 ${String(characters)} 字`,
  page: '样张',
  notShown: '改正左边标红的地方后，样张会更新。',
  fontMissing: (name: string) => `这台电脑上没有，用“${name}”代替显示`,
  fontNowhere: '这台电脑上没有这种字体',
  editor: {
    title: (name: string) => `编辑版式：${name}`,
    name: '版式名称',
    save: '保存',
    faults: (count: number) => `还有 ${String(count)} 处要改正。`,
    undo: '撤销',
    redo: '重做',
    reset: '恢复为国标',
    resetOne: (field: string, value: string) => `“${field}”恢复为国标：${value}`,
    resetRow: (field: string) => `“${field}”恢复为国标`,
    groups: {
      page: '纸张与边距',
      body: '正文',
      title: '标题与附件',
      headings: '各级标题',
      pageNumber: '页码',
      signature: '落款',
      table: '表格',
    },
    paper: '纸张',
    papers: {
      a4: 'A4（210 × 297）',
      a3: 'A3（297 × 420）',
      k16: '16 开（184 × 260）',
      b5: 'B5（182 × 257）',
      a5: 'A5（148 × 210）',
      letter: 'Letter（216 × 279）',
      other: '自定义',
    } satisfies Record<PaperName | 'other', string>,
    font: '字体',
    latin: '英文和数字',
    size: '字号',
    bold: '加粗',
    left: '左缩进',
    firstLine: '首行缩进',
    grid: '每页排满格（公文排法，不控制孤行）',
    held: { lines: '每页行数', characters: '每行字数' },
    numberings: { official: '一、（一）1.（1）', decimal: '1　1.1　1.1.1　1.1.1.1' },
    forms: { plain: '1', ofAll: '第 1 页　共 5 页' },
    marks: { none: '无', dash: '— 1 —', hyphen: '- 1 -', dot: '· 1 ·' },
    numberPlaces: { outer: '单页居右、双页居左', centre: '居中', right: '居右', none: '不要页码' },
    units: { millimetres: '毫米', points: '磅', characters: '字', lines: '行' },
  },
  unsaved: {
    title: '版式还没有保存',
    more: (name: string) => `“${name}”的改动还没有保存。`,
    save: '保存',
    discard: '不保存',
    stay: '继续编辑',
  },
  popover: {
    label: (shown: string) => `字体字号：${shown}`,
    title: '这一段怎么排',
    face: '字体',
    size: '字号',
    pitch: '行距',
    indent: '缩进',
    points: (points: string) => `${points} 磅`,
    noIndent: '不缩进',
    indented: (left: string, firstLine: string) =>
      [left === '0' ? '' : `左缩进 ${left} 字`, firstLine === '0' ? '' : `首行缩进 ${firstLine} 字`]
        .filter((part) => part !== '')
        .join('，'),
    bold: '加粗',
    ofOwn: (name: string) => `由版式“${name}”设定。`,
    ofGeneral: '由“通用”版式设定：学校、公司常用的排法，国标没有规定。',
    whole: '字体字号由版式统一管，整篇一致；要改就改版式，不用逐段设。',
    change: '修改版式…',
  },
  /** Why the official layout sets a part as it does. */
  why: {
    title: 'GB/T 9704-2012 7.3.1：标题用 2 号小标宋体字，分一行或多行居中排布',
    heading1: clauseOfLevels,
    heading2: clauseOfLevels,
    heading3: clauseOfLevels,
    heading4: clauseOfLevels,
    body: clauseOfBody,
    attachmentLabel: 'GB/T 9704-2012 7.3.7：“附件”二字及顺序号用 3 号黑体字顶格编排',
    attachmentTitle: 'GB/T 9704-2012 7.3.7：附件标题居中编排，格式同正文',
    table: usualTable,
    tableHead: usualTable,
    pageNumber: 'GB/T 9704-2012 7.5：页码用 4 号半角宋体阿拉伯数字，左右各放一条一字线',
  } satisfies Record<TextRole, string>,
  recipientWhy: 'GB/T 9704-2012 7.3.2：主送机关居左顶格，回行仍顶格',
  signatureWhy: 'GB/T 9704-2012 7.3.5：署名和成文日期按版心右侧定位，字体字号同正文',
  roles,
  parts: { recipient: '主送', signature: '落款', closing: '结语' },
  sayPlace,
  faults,
  sayIndented: (role: IndentedRole) => roles[role],
  /** The text of the page that shows a layout. */
  sample: {
    title: '青溪县文化馆2025年工作总结和2026年工作打算',
    recipient: '县文化和旅游局：',
    intro:
      '2025年，在县文化和旅游局的指导下，我馆围绕“书香青溪”建设，开放阵地、下沉服务、培育队伍，全年接待群众12.6万人次，较好完成了各项任务。现将有关情况报告如下。',
    headings: ['主要工作', '抓阵地，让服务离群众更近', '延长开放时间。', '改造排练厅。', '下步打算'],
    paragraphs: [
      '坚持把群众需要放在前面，先后走访8个乡镇，听取意见建议46条，逐条列出清单，明确办理时限和责任人。',
      '周末和节假日不闭馆，夜间开放到21时，新增预约取书、送戏到村两项服务，Wi-Fi覆盖全部阅览区。',
      '投入18.5万元，更换灯光和地胶，添置电子琴6台，惠及业余团队23支。',
      '2026年，我馆将继续把力气用在基层，办好“四季村晚”，建成流动服务点10个，带出一支留得住、用得上的文艺骨干队伍。',
    ],
    tableTitle: '表1　2025年主要指标完成情况',
    table: [
      ['指标', '目标', '完成'],
      ['下乡演出（场）', '60', '72'],
      ['免费培训（期）', '24', '26'],
    ],
    unit: '青溪县文化馆',
    date: '2025年12月18日',
  },
}
