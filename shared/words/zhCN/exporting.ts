/** Texts about exporting. */
export const exporting = {
  formats: { docx: 'Word 文档', pdf: 'PDF', txt: '纯文本', md: 'Markdown', html: '网页' },
  /** Over the contents field of a Word file. */
  contentsTitle: '目　录',
  warnings: {
    layoutUnknown: '文稿的版式找不到，按“公文 GB/T 9704”排版。',
    removedCharacters: (values: { count: number }) =>
      `去掉了 ${values.count} 个看不见的控制字符，文字没有改动。`,
    tablesAsText: (values: { count: number }) =>
      `${values.count} 个表格变成了用制表符隔开的文字：要保留表格，请导出 Word 文档。`,
    imagesAsText: (values: { count: number }) =>
      `${values.count} 张图片只留下了说明文字：要带上图片，请导出 Word 文档。`,
    imagesMissing: (values: { count: number }) => `${values.count} 张图片找不到文件，原处写着图片的说明。`,
    pagesOverflow: (values: { pages: string }) => `第 ${values.pages} 页有内容超出版心，请打开 PDF 看一看。`,
    contentsToUpdate: '目录的页码要更新一次：用 Word 打开时选“是”，用 WPS 打开后在目录上按 F9。',
    mergedCells: (values: { count: number }) =>
      `${values.count} 个表格里有合并的单元格，Markdown 不能表示：合并处只在第一格里有文字。`,
  },
}
