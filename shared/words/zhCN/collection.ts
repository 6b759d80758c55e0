import type { LeftOut } from '../../material/sourceReview'

const leftOutNames: Readonly<Record<LeftOut, string>> = {
  drawing: '图表或 SmartArt',
  hidden: '隐藏文字',
  picture: '部分图片（格式不能显示，原处写着〔图〕）',
  linkedPicture: '链接到别处的图片（原处写着〔图〕）',
  macros: '宏（没有运行）',
  end: '末尾的文字（文件不完整，可能没有传完，请向给您文件的人再要一份）',
}

export const collection = {
  /** Of a Word file: what was not read. */
  leftOut: (kinds: readonly LeftOut[]) =>
    `没有读入${kinds.map((kind) => leftOutNames[kind]).join('、')}，原文件没有改动。`,
  /** Of a Word file with tracked changes or comments. */
  reviewed: (changes: number, comments: number) =>
    [
      changes > 0 ? `文件里有 ${changes} 处修订，已按全部接受打开` : '',
      comments > 0 ? `文件里有 ${comments} 条批注` : '',
    ]
      .filter((part) => part !== '')
      .join('；') + '。',

  name: '材料中的文章',
  list: '文章',
  filter: '按标题和正文筛选',
  count: (count: number) => `共 ${count} 篇`,
  shown: (shown: number, count: number) => `${shown} / ${count} 篇`,
  untitled: '（无标题）',
  article: (index: number) => `第 ${index} 篇`,
  characters: (count: number) => `${count.toLocaleString('zh-CN')} 字`,
  headings: (count: number) => `${count} 个标题`,
  encoding: (encoding: string) => (encoding === 'docx' ? 'Word 文档' : `编码 ${encoding.toUpperCase()}`),
  lines: (count: number) => `${count.toLocaleString('zh-CN')} 行`,
  cut: (count: number) => `已略去 ${count} 行网站文字`,
  cutHint: '这些行不属于任何一篇，原文件没有改动。',
  cutLines: (start: number, end: number) => (start === end ? `第 ${start} 行` : `第 ${start}—${end} 行`),
  /** By the reason that the reading gives. */
  cutWhys: {
    navigation: '导航',
    data: '发布信息',
    counter: '页码',
    'file name': '文件名',
    notice: '网站声明',
    blurb: '编者的话',
    'page title': '网页标题',
    contents: '目录',
  } as Readonly<Record<string, string>>,
  cutHere: (count: number) => `此处略去 ${count} 行`,
  preview: '阅读',
  kind: '文种',
  noTemplate: (kind: string, name: string) => `没有“${kind}”的模板，按${name}打开`,
  fullWidthMarks: '半角标点改为全角',
  openAsDraft: '作为文稿打开',
  rollForward: '沿用上年…',
  copyAll: '复制全文',
  copied: '已复制全文',
  close: '关闭',
  nothingFound: (query: string) => `没有含“${query}”的文章`,
  noArticle: '没有分出文章',
  noArticleHint: '右边是全文，可以整篇作为文稿打开。',
  wholeText: '全文',
  reading: (fileName: string) => `正在读取“${fileName}”`,
  percent: (percent: number) => `${percent}%`,
  cancel: '取消',
}
