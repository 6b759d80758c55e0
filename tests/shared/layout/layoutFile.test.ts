import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutJson, parseLayout } from '../../../shared/layout/layoutFile'
import { withValue } from '../../../shared/layout/layoutPlaces'
import { copyLayout, freeLayoutName, isSameLayout } from '../../../shared/layout/ownLayout'
import { fail, ok } from '../../../shared/result'
import { wordsFor } from '../../../shared/words/words'
import { sayFailure } from '../../../shared/words/sayFailure'
import { arbitraryOwnLayout, ownLayout } from '../../support/layouts'

const own = ownLayout()
const words = wordsFor('zh-CN')

describe('the file of a layout', () => {
  it('holds it whole', () => {
    fc.assert(
      fc.property(arbitraryOwnLayout, (layout) => {
        expect(parseLayout(layoutJson(layout), '版式.json')).toEqual(ok(layout))
      }),
      { numRuns: 30 },
    )
    expect(parseLayout(`\ufeff${layoutJson(own)}`, '版式.json')).toEqual(ok(own))
  })

  it.each([
    ['nothing', '', 'file.empty'],
    ['what is no JSON', '版式', 'layout.notOurs'],
    ['a list', '[1]', 'layout.notOurs'],
    ['settings of another program', '{"page":{"left":3}}', 'layout.notOurs'],
    ['one cut short', layoutJson(own).slice(0, 900), 'layout.broken'],
    ['one without figures', '{"format":"zhangfa-layout","version":1}', 'layout.broken'],
    ['one of a newer program', layoutJson(own).replace('"version": 1', '"version": 2'), 'layout.newer'],
  ])('that is %s is refused by name', (_, json, failure) => {
    expect(parseLayout(json, '版式.json')).toMatchObject({ failure, values: { file: '版式.json' } })
  })

  it('with figures that cannot be is refused with the place, in words', () => {
    const read = parseLayout(layoutJson(withValue(own, 'linePitch', 200)), '版式.json')

    expect(read).toEqual(
      fail('layout.broken', { file: '版式.json', place: 'linePitch', fault: 'pitchBelowSize', limit: 320 }),
    )
    expect(read.ok ? '' : sayFailure(read, words)).toBe(
      '版式文件“版式.json”不能用：行距：行距不能小于字号，至少 16 磅（linePitch）。原文件没有改动。',
    )
  })
})

describe('a copy of a layout', () => {
  it('has an id and a name of its own', () => {
    const copy = copyLayout(own, own.name, [own])

    expect(copy.id).not.toBe(own.id)
    expect(copy.name).toBe('机关版式（2）')
    expect(isSameLayout({ ...copy, id: own.id, name: own.name }, own)).toBe(true)
  })

  it('keeps its name short', () => {
    const long = '版'.repeat(30)
    expect(freeLayoutName(long, [long])).toBe(`${'版'.repeat(27)}（2）`)
  })
})
