import { expect, it } from 'vitest'
import { unknownPhrases } from '../../../shared/snippet/unknownPhrases'

const phrase = (id: string, text: string) => ({ id, text, slot: 'work', tags: [] })

it('takes what is not there word for word, each once, and never under an id that is taken', () => {
  const present = [phrase('a', '抓好落实。')]
  const read = [
    phrase('x', '抓好落实。 '),
    phrase('a', '强化督查。'),
    phrase('b', '强化督查。'),
    phrase('c', '再动员。'),
  ]

  expect(unknownPhrases(read, present, () => 'new')).toEqual([
    phrase('new', '强化督查。'),
    phrase('c', '再动员。'),
  ])
})
