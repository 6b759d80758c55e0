import type { FailureName } from '../../result'
import type { ExportChoices, ExportFormat } from '../../layout/exportOptions'

type Values = Readonly<Record<string, string | number>>

export const exportDialog = {
  despiteTitle: '导出前请看一下',
  summary: (errors: number, others: number) =>
    others === 0 ? `有 ${errors} 处错误：` : `有 ${errors} 处错误，另有 ${others} 处提醒：`,
  findings: '问题',
  exportAnyway: '仍然导出',
  revise: '返回修改',
  formats: { docx: 'Word', pdf: 'PDF', txt: '纯文本', md: 'Markdown', html: '网页' } satisfies Record<
    ExportFormat,
    string
  >,
  exported: (format: string, file: string) => `已导出 ${format}：${file}`,
  outOfOrder: (names: readonly string[]) => `顺序与文种不同的章节：${names.join('、')}。`,
  open: '打开',
  showInFolder: '在文件夹中显示',

  title: '导出',
  format: '格式',
  formatChoices: {
    docx: 'Word 文档（.docx）',
    pdf: 'PDF（.pdf）',
    txt: '纯文本（.txt）',
    md: 'Markdown（.md）',
    html: '网页（.html）',
  } satisfies Record<ExportFormat, string>,
  formatMore: {
    docx: 'Word、WPS、LibreOffice 都能打开，按版式排好。',
    pdf: '和打印、预览的页面一样，在哪里打开都不变样。',
    txt: '只有文字和序号，表格用制表符隔开。',
    md: '标题、加粗和表格用 Markdown 标记。',
    html: '一个文件，图片和排版都在里面，可在浏览器里看和打印。',
  } satisfies Record<ExportFormat, string>,
  layout: '版式',
  encoding: '编码',
  encodings: {
    'utf-8': 'UTF-8（通用）',
    gb18030: 'GB18030（老程序）',
  } satisfies Record<ExportChoices['encoding'], string>,
  numbering: '标题序号',
  numberings: {
    text: '写成文字',
    word: '用 Word 自动编号',
  } satisfies Record<ExportChoices['numbering'], string>,
  contents: '加上目录',
  contentsMore: '单独一页，放在标题前面；页码在 Word 里更新一次。',
  fontNames: '字体名称',
  fontNameChoices: {
    standard: '标准字体名（报送机关）',
    local: '本机有的字体（本机打印）',
  } satisfies Record<ExportChoices['fontNames'], string>,
  fontsTitle: '本机没有的字体 → 本机可代替的',
  fontStandIn: (name: string, standIn: string) => `${name} → ${standIn}`,
  fontWithout: (name: string) => `${name} → 没有相近的`,
  fontsStandard: '文件里写的是标准字体名，装了这些字体的电脑会照样显示；在本机打开会换成别的字体，版面不变。',
  fontsLocal: '文件里写的是代替的字体，在本机看到什么样，打印就是什么样。',
  fontsInPdf: 'PDF 里用的是代替的字体，并且带在文件里：换一台电脑看也是这样。',
  fontsUnknown: '没能查到本机装了哪些字体。',
  fileName: '文件名',
  dated: '文件名加上日期',
  folder: (folder: string) => `放到：${folder}（下一步可以改）`,
  afterwards: '导出后',
  afterwardsChoices: {
    nothing: '不打开',
    open: '打开文件',
    folder: '在文件夹中显示',
  } satisfies Record<ExportChoices['afterwards'], string>,
  found: (errors: number, others: number) =>
    errors === 0
      ? `有 ${others} 处提醒`
      : others === 0
        ? `有 ${errors} 处错误`
        : `有 ${errors} 处错误、${others} 处提醒`,
  foundMore: '点一处就回到那里修改。',
  nothingFound: '没有发现问题，可以导出。',
  export: '导出…',
  running: '正在导出…',
  stopping: '正在取消…',
  done: '已导出',
  doneMore: '可以把它直接拖到微信、邮件或文件夹里。',
  dragName: (file: string) => `${file}，可以拖出窗口`,
  copyFile: '复制为文件',
  fileCopied: '已复制，可以到微信、邮件或文件夹里粘贴。',
  again: '再试一次',
  otherName: '换个名字…',
  finish: '完成',
  draftCopied: '已复制全文，可以粘贴到 Word、WPS、微信或邮件里。',
  sectionCopied: (name: string) => `已复制“${name}”，可以粘贴到 Word、WPS、微信或邮件里。`,
  notCopied: '没有复制成功，请再试一次。',
  noSection: '光标不在任何章节里：请先点一下要复制的章节。',

  /** Where the sentence about a draft would mislead. */
  failures: {
    'file.readOnlyFolder': (v: Values) => `文件夹“${v.file ?? ''}”不能写入，没有导出：请换一个文件夹。`,
    'file.diskFull': (v: Values) =>
      `磁盘已满，“${v.file ?? ''}”没有导出，原来的文件没有动：请清理空间，或导出到别的磁盘。`,
    'file.pathTooLong': (v: Values) =>
      `“${v.file ?? ''}”的路径太长，没有导出：请换一个短些的名字，或层级浅一些的文件夹。`,
    'file.forbidden': (v: Values) => `没有权限写入“${v.file ?? ''}”，没有导出：请换一个位置或名字。`,
    'file.folderMissing': (v: Values) =>
      `文件夹“${v.file ?? ''}”不在了，没有导出：可能已被移动、改名，或所在的盘已拔出。请接回，或换一个位置保存。`,
    'file.write': (v: Values) => `“${v.file ?? ''}”没有导出成（${v.reason ?? ''}）：请换一个位置再试。`,
  } satisfies Partial<Record<FailureName, (values: Values) => string>>,
}
