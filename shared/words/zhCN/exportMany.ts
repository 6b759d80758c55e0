/** 批量导出 */
export const exportMany = {
  title: '批量导出',
  count: (count: number) => `选中的 ${String(count)} 篇文稿，每篇导出成：`,
  formats: '格式',
  layout: '版式',
  ownLayout: '各按各的版式',
  dated: '文件名加上日期',
  folder: '放到',
  choose: '换个文件夹…',
  sameNames: '同名的文件不会被替换，新的后面加上 (2)、(3)。编码、序号、目录和字体名称照“导出”里的设置。',
  export: '导出',
  running: (done: number, total: number) =>
    `正在导出第 ${String(Math.min(done + 1, total))} 篇，共 ${String(total)} 篇…`,
  stopping: '正在取消…',
  done: '批量导出结果',
  exported: (drafts: number, files: number) => `已导出 ${String(drafts)} 篇，共 ${String(files)} 个文件。`,
  failed: (drafts: number) => `有 ${String(drafts)} 篇没有全部导出成，原因列在下面。`,
  left: (drafts: number) => `已取消，还有 ${String(drafts)} 篇没有导出。`,
  results: '每篇的结果',
  openFolder: '打开文件夹',
}
