import { describe, expect, it } from 'vitest'
import { findNames } from '../../../shared/names/findNames'
import type { InDoubt } from '../../../shared/names/foundName'

const named = (text: string, inDoubt?: InDoubt) =>
  findNames(text, inDoubt).map(({ start, end, by }) => `${by.name}:${text.slice(start, end)}`)

describe.each(['blank', 'text'] as const)('names, doubt being %s', (inDoubt) => {
  it.each([
    ['副局长张伟同志带队到临江市水利局学习', ['姓名:张伟', '单位名称:临江市水利局']],
    ['会同青山县财政局联合检查', ['单位名称:青山县财政局']],
    ['局长裴克明任组长', ['姓名:裴克明']],
    ['由高红梅牵头', ['姓名:高红梅']],
    ['王景文、于海、马岩等同志', ['姓名:王景文', '姓名:于海', '姓名:马岩']],
    ['配合泰达物业清理', ['单位名称:泰达物业']],
    ['请王老师讲课', ['姓名:王']],
  ])('%s', (text, expected) => {
    expect(named(text, inDoubt)).toEqual(expected)
  })

  it.each([
    '我局贯彻上级部署，全县各乡镇推进乡村振兴',
    '局长高度重视，压实各方责任',
    '市财政局和县教育局',
    '服务大局，改善城乡道路',
    '任务、方案、程序逐项落实',
    '全体同志、高校长期、周边老师',
  ])('%s has none', (text) => {
    expect(named(text, inDoubt)).toEqual([])
  })
})

describe('in doubt', () => {
  it.each(['始终十分珍惜学校', '8座小型收集站', '一支热心社区', '省级绿色学校'])(
    '%s stays for the writer',
    (text) => {
      expect(named(text, 'text')).toEqual([])
    },
  )

  it('blanks more than it leaves', () => {
    const text = '探访赵家坳'
    expect(named(text, 'blank')).toEqual(['姓名:赵家坳'])
    expect(named(text, 'text')).toEqual([])
  })
})
