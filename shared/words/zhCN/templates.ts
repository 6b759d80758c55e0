import type { TemplateProblemName } from '../../template/templateProblems'

/** What can be wrong at a place of a template: said beside the field, and after the place in a file. */
const problems = {
  missing: () => '缺少这一项',
  empty: () => '不能为空',
  tooLong: (limit: number) => `最多 ${String(limit)} 个字`,
  wrongKind: () => '类型不对',
  notPositive: () => '应为大于 0 的整数',
  badId: () => '只能用小写字母开头的字母、数字和连字符',
  twice: () => '与前面的重复',
  unknownKey: () => '不认识这一项',
  noSections: () => '至少要有一个带标题的部分',
  syntax: () => '不是合规的 JSON',
} satisfies Record<TemplateProblemName | 'syntax', (limit: number) => string>

/** What is wrong with a template's file, and where: `slots.2.name：不能为空`. */
export function sayTemplateProblem(values: Readonly<Record<string, string | number>>): string {
  const { place = '', line, column, problem, limit } = values
  const what = isProblem(problem) ? problems[problem](Number(limit)) : ''
  const where = line === undefined ? String(place) : `第 ${String(line)} 行第 ${String(column)} 列`
  return [where, what].filter((part) => part !== '').join('：')
}

function isProblem(name: unknown): name is keyof typeof problems {
  return typeof name === 'string' && name in problems
}

export const templates = {
  own: '自己的文种',
  builtIn: '自带的文种',
  targetOf: (count: string) => `约 ${count} 字`,
  severalBroken: (count: number) =>
    `有 ${String(count)} 个自己的文种读不出来，没有使用：请在“文种管理”里查看原因。`,
  starters: { title: '起始小标题', usual: '通用', put: '放入小标题' },
  problems,
}
