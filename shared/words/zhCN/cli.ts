export const cli = {
  usage: [
    '用法：',
    '  read FILE [--json]',
    '  outline FILE [--article N] [--template ID] [--fix] --json',
    '  check FILE [--article N] [--template ID] [--level error|warning|review] --json',
    '  export FILE [--article N] --to docx|pdf|txt|md|html [--layout gbt9704|general|FILE.json] [--template ID] --out PATH',
    '  export FILE --all --to … --out DIR',
    '         [--numbering text|word] [--contents] [--fonts standard|标准字体=本机字体,…]',
    '         [--encoding utf-8|gb18030]',
    '  new --template ID --out PATH.zhangfa',
  ].join('\n'),
  untitled: '（无标题）',
  nothingFound: '没有找到文章。',
  articleLine: (v: { index: number; title: string; kind: string; startLine: number; endLine: number }) =>
    `${v.index}. ${v.title}（${v.kind}，第 ${v.startLine}—${v.endLine} 行）`,
  warning: (v: { sentence: string; count: number }) =>
    v.count > 1 ? `${v.sentence}（${v.count} 处）` : v.sentence,
  badOption: (option: string, value: string) => `选项 --${option} 的值“${value}”不对。`,
  /** How far the export of a collection has come. */
  exportedArticle: (done: number, all: number, file: string) => `${done}/${all} ${file}`,
  exportedSome: (done: number, all: number) => `共 ${all} 篇，导出了 ${done} 篇。`,
  articleOrAll: '--article 和 --all 只能用一个。',
  missingOption: (option: string) => `缺少选项 --${option}。`,
}
