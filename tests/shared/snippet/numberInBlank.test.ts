import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberInBlank } from '../../../shared/snippet/numberInBlank'

describe('what is written into a number blank', () => {
  it.each([
    ['95', '%', '95%'],
    ['95%', '%', '95%'],
    ['９５．５％', '%', '95.5%'],
    [' 1,200 ', '件', '1,200件'],
    ['1，200', '件', '1,200件'],
    ['近30', '人', '近30人'],
    ['30余', '人', '30余人'],
    ['三十多', '次', '三十多次'],
    ['二〇二五', '年', '二〇二五年'],
    ['十二点五', '%', '十二点五%'],
    ['10—15', '天', '10—15天'],
    ['5%至10%', '%', '5%至10%'],
    ['-3.2', '%', '-3.2%'],
    ['2/3', undefined, '2/3'],
    ['12万', '元', '12万元'],
    ['12', '万元', '12万元'],
    ['12万', '万元', '12万元'],
    ['12亿', '万元', '12亿元'],
    ['38', undefined, '38'],
  ])('%s with the unit %s stands as %s', (written, unit, text) => {
    expect(numberInBlank(written, { unit })?.text).toBe(text)
  })

  it('keeps another unit than the blank’s, and does not offer such a figure again', () => {
    expect(numberInBlank('38名', { unit: '人' })).toEqual({ text: '38名' })
    expect(numberInBlank('12亿', { unit: '万元' })).toEqual({ text: '12亿元' })
  })

  it.each([
    ['38件', '件，其中', '38'],
    ['95％', '%，较上年', '95'],
    ['12万', '万元，同比', '12'],
    ['12万元', '万元，同比', '12'],
    ['12亿', '万元', '12亿'],
    ['3个', '件', '3个'],
    ['1212', '1212', '1212'],
  ])('%s before “%s” stands as %s', (written, behind, text) => {
    expect(numberInBlank(written, { behind })?.text).toBe(text)
  })

  it.each(['很多', '', '若干件', '见附表', '38件，其中重点5件', 'NaN', '。'])(
    '%s is no figure',
    (written) => {
      expect(numberInBlank(written, { unit: '件' })).toBeNull()
    },
  )

  it('ends with its unit exactly once, and stays the same read again', () => {
    const figures = fc.oneof(
      fc.integer({ min: 0, max: 1e9 }).map(String),
      fc.integer({ min: 0, max: 1e9 }).map((value) => value.toLocaleString('en-US')),
      fc
        .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }))
        .map(([whole, rest]) => `${whole}.${rest}`),
      fc.constantFrom('近30', '30余', '三十', '十二点五', '10—15'),
    )
    const units = fc.constantFrom('%', '件', '万元', '亿元', '个百分点', '人次', '℃', '平方米')
    fc.assert(
      fc.property(figures, units, fc.boolean(), (figure, unit, isTyped) => {
        const filled = numberInBlank(figure + (isTyped ? unit : ''), { unit })

        expect(filled).toEqual({ text: figure + unit, figure })
        expect(numberInBlank(filled?.text ?? '', { unit })).toEqual(filled)
        expect(numberInBlank(figure + (isTyped ? unit : ''), { behind: `${unit}，` })).toEqual({
          text: figure,
          figure,
        })
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['18', '台', '台，', '18'],
    ['18台', '台', '台，', '18'],
    ['12万', '万元', '万元', '12'],
    ['30', '台', '余台', '30'],
    ['95', '%', '％', '95'],
    ['18', '台', ' 台', '18'],
    ['18', '台', '，其中3台', '18台'],
  ])('%s in a blank with the unit %s before “%s” reads %s', (written, unit, behind, text) => {
    expect(numberInBlank(written, { unit, behind })?.text).toBe(text)
  })

  it('never loses a digit, whatever is written', () => {
    const digits = (text: string) => text.normalize('NFKC').replace(/\D/gu, '')
    const pieces = fc.array(
      fc.constantFrom(
        '1',
        '20',
        '305',
        '.',
        ',',
        '，',
        '%',
        '万',
        '亿',
        '元',
        '件',
        '近',
        '余',
        '—',
        '至',
        ' ',
        '３',
        '甲',
      ),
      { maxLength: 7 },
    )
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom('', '%', '万元', '件'),
        fc.constantFrom('', '件', '%，', '万元'),
        (written, unit, behind) => {
          const filled = numberInBlank(written.join(''), { unit, behind })

          if (filled) expect(digits(filled.text)).toBe(digits(written.join('')))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
