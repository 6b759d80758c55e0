import type { ImportProblem } from '../../snippet/importedPhrases'

/** Own phrases taken in from a file and written into one. */
export const phraseFiles = {
  /** What an export is called until the person names it. */
  fileName: '我的短语',
  importTitle: '导入短语',
  exportTitle: '导出短语',
  readable: '短语（JSON、CSV、纯文本）',
  formats: {
    json: '短语文件（JSON）',
    csv: '表格（CSV，Excel 可直接打开）',
    txt: '纯文本',
  },
  place: (counted: 'lines' | 'phrases', at: number) => (counted === 'lines' ? `第 ${at} 行` : `第 ${at} 条`),
  problems: {
    empty: (place) => `${place}没有短语的文字，没有导入。`,
    tooLong: (place) => `${place}的短语太长（超过 5000 字），没有导入：请拆成几条再导入。`,
    unreadable: (place) =>
      `${place}读不懂（引号没有配对，或格数比标题行多），没有导入：请在表格程序里改好这一处再导入。`,
    tooMany: (place) => `从${place}起没有导入：一次最多 20000 条，请把文件分开导入。`,
    braces: (place) => `${place}的“{”“}”没有配对，已当作普通文字保留：要作待填项，请在短语里改成“{名称}”。`,
    cutOff: (place) => `文件到${place}就断了：这一条可能不完整，后面的没有读到。`,
    part: (place) => `${place}写的“部分”不认识，已归入“其他”：请在短语管理里改。`,
  } satisfies Record<ImportProblem, (place: string) => string>,
}
