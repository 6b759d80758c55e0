export const palette = {
  title: '命令面板',
  placeholder: '输入命令名称，例如“导出”“整理顺序”',
  commands: '命令',
  recent: '最近用过',
  unavailable: '现在不能用',
  nothing: (query: string) => `没有叫“${query}”的命令`,
  headings: {
    title: '转到标题',
    placeholder: '输入标题里的文字或序号',
    list: '标题',
    none: '这篇文稿还没有标题',
    nothing: (query: string) => `没有标题含有“${query}”`,
    untitled: '（没有文字的标题）',
  },
  more: (count: number) => `还有 ${String(count)} 条，再输入几个字可缩小范围`,
}
