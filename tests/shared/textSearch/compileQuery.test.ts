import { describe, expect, it } from 'vitest'
import { compileQuery } from '../../../shared/textSearch/compileQuery'
import type { TextQuery } from '../../../shared/textSearch/textQuery'

const plain: TextQuery = { text: '', isPattern: false, wholeWords: false, matchCase: false }

function found(text: string, query: Partial<TextQuery>) {
  const compiled = compileQuery({ ...plain, ...query })
  if (!compiled.ok) throw new Error(compiled.problem)
  return compiled.find(text).map(({ start, end }) => text.slice(start, end))
}

function problemOf(pattern: string) {
  const compiled = compileQuery({ ...plain, text: pattern, isPattern: true })
  return compiled.ok ? null : compiled.problem
}

describe('plain text', () => {
  it('is found wherever it stands, one hit behind the other', () => {
    expect(found('试点试点试', { text: '试点' })).toHaveLength(2)
    expect(found('哈哈哈', { text: '哈哈' })).toHaveLength(1)
    expect(found('没有', { text: '' })).toEqual([])
  })

  it('is found in capitals and small letters unless case matters', () => {
    expect(found('PPT、ppt、Ppt', { text: 'ppt' })).toEqual(['PPT', 'ppt', 'Ppt'])
    expect(found('PPT、ppt、Ppt', { text: 'ppt', matchCase: true })).toEqual(['ppt'])
  })

  it('finds full-width letters and digits by half-width ones, while marks keep their width', () => {
    expect(found('２０２６年与2026年', { text: '2026' })).toEqual(['２０２６', '2026'])
    expect(found('甲,乙，丙', { text: ',' })).toEqual([','])
  })

  it('keeps places right where small letters take more room', () => {
    expect(found('İ甲乙', { text: '甲' })).toEqual(['甲'])
  })

  it('is no pattern', () => {
    expect(found('a.c abc', { text: 'a.c' })).toEqual(['a.c'])
  })
})

describe('whole words', () => {
  it('are Latin words between their edges', () => {
    expect(found('cat cats concat 这cat那', { text: 'cat', wholeWords: true })).toHaveLength(2)
    expect(found('2026年', { text: '2026', wholeWords: true })).toHaveLength(1)
    expect(found('12026', { text: '2026', wholeWords: true })).toHaveLength(0)
  })

  it('are Chinese words as a reader divides them', () => {
    expect(found('我们的工作人员', { text: '作人', wholeWords: true })).toEqual([])
    expect(found('做好安全生产工作', { text: '安全', wholeWords: true })).toEqual(['安全'])
  })
})

describe('a pattern', () => {
  it('tells what its brackets took, and passes places without text over', () => {
    const compiled = compileQuery({ ...plain, text: '(\\d+)(次)?', isPattern: true })
    expect(compiled.ok && compiled.find('3次，4人')).toEqual([
      { start: 0, end: 2, groups: ['3', '次'] },
      { start: 3, end: 4, groups: ['4', undefined] },
    ])
    expect(found('甲乙', { text: 'x*', isPattern: true })).toEqual([])
  })

  it('begins and ends lines, and takes no half of a character', () => {
    expect(found('一行\n二行', { text: '^.', isPattern: true })).toEqual(['一', '二'])
    expect(found('𠮷野', { text: '.', isPattern: true })).toEqual(['𠮷', '野'])
  })

  it('says what is wrong with it', () => {
    expect(problemOf('(甲')).toBe('brackets')
    expect(problemOf('甲)')).toBe('brackets')
    expect(problemOf('[甲')).toBe('characterClass')
    expect(problemOf('*')).toBe('repeat')
    expect(problemOf('a{2,1}')).toBe('braces')
    expect(problemOf('{')).toBe('braces')
    expect(problemOf('[z-a]')).toBe('range')
    expect(problemOf('\\')).toBe('escape')
    expect(problemOf('\\k<x>')).toBe('reference')
    expect(problemOf('甲{2')).toBe('braces')
  })
})
