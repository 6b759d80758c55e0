import type { Sides } from '../../pages/pageRange'
import type { PrintJob } from '../../pages/printJob'

type Duplex = NonNullable<PrintJob['printer']>['duplex']

/** Texts of 打印预览 and 打印. */
export const preview = {
  title: '打印预览',
  bar: '预览工具',
  back: '返回文稿',
  pages: '页面',
  /** Before and behind the field that holds the page's number. */
  pageBefore: '第',
  pageAfter: (count: number) => `页，共 ${count} 页`,
  page: '页码',
  previousPage: '上一页',
  nextPage: '下一页',
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  zooms: { width: '适合宽度', page: '整页' },
  percent: (percent: number) => `${percent}%`,
  facing: '双页',
  find: '查找',
  findPrevious: '上一处',
  findNext: '下一处',
  hits: (at: number, count: number) => `${at}/${count}`,
  noHits: '没有找到',
  exportPdf: '导出 PDF…',
  print: '打印…',
  setting: (pages: number) => (pages === 0 ? '正在排版…' : `正在排版，已排好 ${pages} 页…`),
  cancel: '取消',
  warnings: '打印前请看一下',
  overflowing: (pages: readonly number[]) =>
    `第 ${pages.slice(0, 10).join('、')}${pages.length > 10 ? ' 等' : ''} 页有内容超出了版心：请看一下是不是表格太宽或图片太大。`,
  tallRows: (count: number) =>
    `有 ${count} 处表格的一行比一页还高，排不进页面，不能打印和导出 PDF：请返回文稿，把这样的行分成几行。`,
  missingImages: (count: number) => `${count} 张图片找不到文件，原处写着图片的说明。`,
  fonts: (count: number) => `版式要的字体本机缺 ${count} 种，用了相近的代替，版面不变`,
  empty: '文稿还是空的：打印出来是一张只有页码的纸。',
  broke: '预览出了问题：请返回文稿再试一次；文稿没有受影响。',
  exporting: '正在导出 PDF…',
  stopExport: '停止导出',
  exported: (file: string) => `已导出 PDF：${file}`,
  sent: (v: { printer: string | null; pages: number; copies: number }) =>
    `已送去打印${v.printer === null ? '' : `（${v.printer}）`}：${v.pages} 页${v.copies > 1 ? `，${v.copies} 份` : ''}。`,

  printTitle: '打印',
  printer: '打印机',
  noPrinterChosen: '请选择',
  stopped: (printer: string) => `${printer}（已停用或离线）`,
  stoppedMore: '系统说这台打印机现在不能打印：任务会排在队列里，等它恢复。',
  asking: '正在查找打印机…',
  again: '再找一次',
  copies: '份数',
  badCopies: (most: number) => `请写 1 到 ${most} 之间的数。`,
  range: '打印哪些页',
  ranges: {
    all: (count: number) => `全部（${count} 页）`,
    current: (page: number) => `当前页（第 ${page} 页）`,
    some: '页码',
  },
  rangeHint: '例如 1-3,5',
  badRange: {
    empty: () => '请写要打印的页码，例如 1-3,5。',
    unclear: (part: string) => `看不懂“${part}”：请像 1-3,5 这样写。`,
    outside: (part: string, count: number) => `“${part}”不在这份文稿里：一共 ${count} 页。`,
  },
  sides: '单双页',
  sidesChoices: {
    both: '都打印',
    odd: '只打印单页（1、3、5…）',
    even: '只打印双页（2、4、6…）',
  } satisfies Record<Sides, string>,
  duplex: '双面',
  duplexChoices: {
    simplex: '单面',
    longEdge: '双面，沿长边翻',
    shortEdge: '双面，沿短边翻',
  } satisfies Record<Duplex, string>,
  nothingLeft: '这样选，没有一页要打印：请改页码或单双页。',
  sum: (v: { pages: number; copies: number; sheets: number }) =>
    `共 ${v.pages} 页${v.copies > 1 ? ` × ${v.copies} 份` : ''}，用纸 ${v.sheets} 张`,
  systemDialog: '用系统的打印对话框…',
  printNow: '打印',
  printing: '正在送去打印…',
}
