import type { ReviewChange } from '../../review/reviewChange'

const levels = ['', '一', '二', '三', '四']

/** 对照审改稿: what somebody changed in the exported file, held against the draft. */
export const reviewing = {
  title: '对照审改稿',
  of: (file: string) => `“${file}”里的改动，逐处决定要不要采纳`,
  left: (count: number) => (count === 0 ? '都看过了' : `还有 ${count} 处`),
  sum: (taken: number, left: number) => `已采纳 ${taken} 处，不采纳 ${left} 处`,
  commentsLeft: (count: number) => `批注还有 ${count} 条没有处理`,
  same: '审改稿的文字和文稿一样，没有要采纳的改动。',
  sinceExport: (moment: string) => `按 ${moment} 导出的版本对照：导出后您自己改过的地方不会被盖掉。`,
  withoutExport: '没有找到这份文件对应的导出版本，按现在的文稿对照：两边不一样的地方都列出来了。',
  restyled: (count: number) =>
    `另有 ${count} 处只动了格式（字形、对齐、空行、分页），没有列出，文稿保持原样。`,
  list: '改动和批注',
  takeAll: '全部采纳',
  leaveAll: '全部不采纳',
  takePart: '本节全部采纳',
  leavePart: '本节全部不采纳',
  takePartOf: (name: string) => `“${name}”全部采纳`,
  leavePartOf: (name: string) => `“${name}”全部不采纳`,
  choicesLeft: (count: number) => `有 ${count} 处您和审改稿都改过，没有动，请逐处选择。`,
  take: '采纳',
  leave: '不采纳',
  taken: '已采纳',
  declined: '不采纳',
  takeTheirs: '用审改稿的',
  keepMine: '留我的',
  mine: '文稿',
  theirs: '审改稿',
  conflict: '两边都改过',
  another: '换一个文件…',
  close: '关闭',
  keys: '↑↓ 逐处看，Enter 采纳，Delete 不采纳，Ctrl+Z 撤销',
  show: '在文稿中看',
  parts: { head: '标题和开头', close: '结语和落款' },
  kinds: {
    words: '改字句',
    added: '增加一段',
    removed: '删去一段',
    exchanged: '整段改换',
    level: '改标题级别',
    moved: '移动',
  } satisfies Record<ReviewChange['kind'], string>,
  table: '改表格',
  image: '换图片',
  together: (count: number) => `一共 ${count} 段一起移动`,
  wordsAdded: '加字句',
  wordsRemoved: '删字句',
  movedFrom: { up: '从前面移来', down: '从后面移来' },
  level: (from: string, to: string) =>
    `由${levels[Number(from)] ?? from}级标题改为${levels[Number(to)] ?? to}级标题`,
  cell: (row: number, column: number) => `第 ${row} 行第 ${column} 格`,
  moreCells: (count: number) => `还有 ${count} 格`,
  nothing: '（空）',
  picture: '（图片）',
  by: (author: string, moment: string) =>
    author === '' ? '对照得出' : [author, moment].filter(Boolean).join(' '),
  /** Read out as one change. */
  said: (kind: string, author: string, old: string, now: string) =>
    [author, kind, old === '' ? '' : `原文“${old}”`, now === '' ? '' : `改为“${now}”`]
      .filter(Boolean)
      .join('，'),
  comment: '批注',
  commentOf: (author: string) => (author === '' ? '批注' : `${author}的批注`),
  quoted: (text: string) => `“${text}”`,
  done: '标为已处理',
  undone: '改回未处理',
  isDone: '已处理',
  toChecklist: '记为待办',
  inChecklist: '已记入清单',
  point: (author: string, text: string, quoted: string) =>
    `${author === '' ? '' : `${author}：`}${text}${quoted === '' ? '' : `（“${quoted}”）`}`,
  notCopy: {
    title: '不像是这篇文稿的审改稿',
    text: (file: string, percent: number) =>
      `“${file}”里只有 ${percent}% 的文字能在这篇文稿里找到，可能选错了文件。文稿没有任何改动。`,
    open: '作为新文稿打开',
    anyway: '仍然对照',
    another: '换一个文件…',
  },
  dropped: {
    title: '怎样打开这个文件',
    text: (file: string) => `“${file}”和正在写的文稿大部分相同，像是它的审改稿。`,
    review: '对照审改稿',
    open: '作为新文稿打开',
  },
  wrongKind: (file: string) =>
    `“${file}”不能用来对照：请选 Word 文档（.docx）或章法文稿（.zhangfa）；别的格式请用“打开…”。`,
}
