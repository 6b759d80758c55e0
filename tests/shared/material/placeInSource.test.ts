import { describe, expect, it } from 'vitest'
import { placeInSource } from '../../../shared/material/placeInSource'

function place(lines: string[], text: string, words: string, nth = 0) {
  let start = -1
  for (let count = 0; count <= nth; count++) start = text.indexOf(words, start + 1)
  return placeInSource({ text, start, end: start + words.length }, lines, { first: 1, last: lines.length })
}

describe('a stretch of a block in its source', () => {
  it('stands behind the blanks and the number that the block does without', () => {
    expect(place(['\u3000\u3000（一）关于XX的事'], '关于XX的事', 'XX')).toEqual({
      line: 1,
      start: 8,
      end: 10,
    })
  })

  it('is the same one of several', () => {
    expect(place(['1、XX和XX'], 'XX和XX', 'XX', 1)).toEqual({ line: 1, start: 6, end: 8 })
  })

  it('is found in the block’s own part of a line that holds two', () => {
    expect(place(['XX先说。二、再说XX。'], '再说XX。', 'XX')).toEqual({ line: 1, start: 10, end: 12 })
  })

  it('is found in the line it was joined from', () => {
    expect(place(['  某某局', '  20XX年1月5日'], '某某局\n20XX年1月5日', '20XX')).toEqual({
      line: 2,
      start: 3,
      end: 7,
    })
  })

  it('is where the text begins when it is empty, or when the source has no such words', () => {
    const lines = ['\u3000一、基本情况']

    expect(placeInSource({ text: '基本情况', start: 0, end: 0 }, lines, { first: 1, last: 1 })).toEqual({
      line: 1,
      start: 4,
      end: 4,
    })
    expect(place(lines, '没有XX', 'XX')).toEqual({ line: 1, start: 1, end: 1 })
  })
})
