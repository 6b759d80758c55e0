import { describe, expect, it } from 'vitest'
import { fail, ok } from '../../../shared/result'
import { templateJson } from '../../../shared/template/ownTemplate'
import { parseTemplate } from '../../../shared/template/parseTemplate'
import { templateProblems } from '../../../shared/template/templateProblems'
import { sayFailure } from '../../../shared/words/sayFailure'
import { wordsFor } from '../../../shared/words/words'
import { testTemplate } from '../../support/templates'
import { builtInTemplates } from './builtInTemplates'

const words = wordsFor('zh-CN')
const [first, second, third] = testTemplate.slots

/** What a person reads about a template's file. */
function told(value: unknown): string {
  const parsed = parseTemplate(typeof value === 'string' ? value : JSON.stringify(value), '周报.json')
  return parsed.ok ? '' : sayFailure(parsed, words)
}

describe('a template read from a file', () => {
  it('is the one that was written', () => {
    expect(parseTemplate(`\ufeff${templateJson(testTemplate)}`, 'a.json')).toEqual(ok(testTemplate))
  })

  it.each([
    [{ ...testTemplate, slots: [first, second, { ...third, name: '' }] }, '（slots.2.name）：不能为空'],
    [{ ...testTemplate, slots: [first, second, { ...third, name: ' 　' }] }, '（slots.2.name）：不能为空'],
    [{ ...testTemplate, slots: [{ ...first, required: 'yes' }] }, '（slots.0.required）：类型不对'],
    [{ ...testTemplate, slots: [{ ...first, guidance: undefined }] }, '（slots.0.guidance）：缺少这一项'],
    [{ ...testTemplate, slots: [] }, '（slots）：不能为空'],
    [{ ...testTemplate, slots: [first] }, '（slots）：至少要有一个带标题的部分'],
    [{ ...testTemplate, slots: [second, second] }, '（slots）：与前面的重复'],
    [{ ...testTemplate, slots: [second, { ...second, id: 'again' }] }, '（slots.1.name）：与前面的重复'],
    [{ ...testTemplate, slots: [{ ...second, colour: 'red' }] }, '（slots.0.colour）：不认识这一项'],
    [{ ...testTemplate, slots: [{ ...second, target: 0 }] }, '（slots.0.target）：应为大于 0 的整数'],
    [{ ...testTemplate, slots: [{ ...second, target: 1.5 }] }, '（slots.0.target）：类型不对'],
    [{ ...testTemplate, name: '很'.repeat(21) }, '（name）：最多 20 个字'],
    [{ ...testTemplate, id: '周报' }, 'id：只能用小写字母开头的字母、数字和连字符'],
    ['{\n  "id": "weekly",\n  "name" "周报"\n}', '第 3 行第 10 列：不是合规的 JSON'],
    ['{"id": "weekly", "name": "周', '不是合规的 JSON'],
  ])('tells the place that is broken: %#', (value, place) => {
    expect(told(value)).toContain(place)
  })

  it.each([[[]], [3], [null], [{ name: 'zhangfa', version: '1.0' }], ['hello'], ['PK\u0003\u0004']])(
    'refuses what is none at all: %j',
    (value) => {
      expect(told(value)).toContain('不是章法的文种文件')
    },
  )

  it('says that a file is empty', () => {
    expect(parseTemplate(' \n', '空.json')).toEqual(fail('file.empty', { file: '空.json' }))
  })

  it.each(builtInTemplates())('finds nothing wrong with $name', (template) => {
    expect(templateProblems(template)).toEqual([])
  })
})
