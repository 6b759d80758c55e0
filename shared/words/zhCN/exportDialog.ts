import type { ExportFormat } from '../../layout/requests'

export const exportDialog = {
  title: '导出前请看一下',
  summary: (errors: number, others: number) =>
    others === 0 ? `有 ${errors} 处错误：` : `有 ${errors} 处错误，另有 ${others} 处提醒：`,
  findings: '问题',
  exportAnyway: '仍然导出',
  revise: '返回修改',
  formats: { docx: 'Word', txt: '纯文本', md: 'Markdown', pdf: 'PDF' } satisfies Record<ExportFormat, string>,
  exported: (format: string, file: string) => `已导出 ${format}：${file}`,
  outOfOrder: (names: readonly string[]) => `顺序与文种不同的章节：${names.join('、')}。`,
  open: '打开',
  showInFolder: '在文件夹中显示',
}
