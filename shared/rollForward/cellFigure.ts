import type { Figure } from './figures'

/** Columns whose figures count the rows or name things. */
const notFigures = /序号|编号|年度|年份|日期|时间|电话|号码|身份证|页码|备注|班级/u

/** The figure of a cell that holds nothing else, as 95.3 or 1,200 or 12人; named by its column, else by its row. */
export function cellFigure(
  text: string,
  { column, row }: { readonly column: string; readonly row: string },
): Figure | null {
  const found = /^(\s*)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(%|％|[\p{Script=Han}]{0,3})\s*$/u.exec(
    text,
  )
  if (!found || notFigures.test(column) || /[年月日号]/u.test(found[3] ?? '')) return null
  const [, blanks = '', value = '', own = ''] = found
  const unit = own || /[（(]([^（）()]{1,6})[）)]/u.exec(column)?.[1]
  const name = bare(column) || bare(row)
  if (name === '' || (/^(?:19|20)\d{2}$/u.test(value) && own === '')) return null
  const start = blanks.length
  return {
    start,
    end: start + value.length,
    by: { name, kind: 'number', ...(unit && { unit }), hint: value },
  }
}

function bare(name: string): string {
  return name
    .replace(/[（(][^（）()]*[）)]/gu, '')
    .replace(/[【】\s]/gu, '')
    .slice(0, 12)
}
