import { bundledPage } from './bundledPage.mjs'
import { median } from './figures.mjs'
import { makeBlocks } from './text.mjs'

const size = 300_000
const rounds = 20

/**
 * The pages of 300,000 characters after a change of one block in the middle, against a run that remembers nothing: a letter
 * typed, and a paragraph put in, which moves all pages after it.
 * @param {{ withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function paginateRows({ withOurs, say }) {
  const { layouts, paginate } = await bundledPage('paginate')
  const blocks = makeBlocks(size).map(({ type, text }, index) =>
    type === 'heading'
      ? { id: `b${index}`, type, level: 1, lead: [{ text }] }
      : { id: `b${index}`, type, spans: [{ text }] },
  )
  /** @type {unknown[]} */
  const title = []
  let pagination = paginate({ title, blocks }, layouts.gbt9704)
  say(`  ${pagination.pages} pages`)
  /** @type {Record<'typed' | 'moved' | 'fresh', number[]>} */
  const times = { typed: [], moved: [], fresh: [] }
  const middle = blocks.findIndex(({ type }, index) => index > blocks.length / 2 && type === 'paragraph')
  const next = () => paginate({ title, blocks }, layouts.gbt9704, pagination)
  for (let round = 0; round < rounds; round += 1) {
    blocks[middle] = {
      id: `b${middle}`,
      type: 'paragraph',
      spans: [{ text: `第${round}次改动。`.repeat(15) }],
    }
    times.typed.push(timeOf(() => (pagination = next())))
    blocks.splice(middle, 0, { id: `n${round}`, type: 'paragraph', spans: [{ text: '新的一段。' }] })
    times.moved.push(timeOf(() => (pagination = next())))
    const copy = blocks.map((block) => ({ ...block }))
    times.fresh.push(timeOf(() => paginate({ title: [], blocks: copy }, layouts.gbt9704)))
  }
  const row = (/** @type {string} */ what, /** @type {number[]} */ ours, /** @type {number} */ budget) => ({
    what,
    unit: 'ms',
    ours: withOurs ? median(ours) : undefined,
    reference: median(times.fresh),
    against: 'paged from nothing',
    budget,
  })
  return [
    row('pages after a letter, 300,000 characters', times.typed, 0.2),
    row('pages after a new paragraph, the same', times.moved, 0.3),
  ]
}

/** @param {() => unknown} step */
function timeOf(step) {
  const start = performance.now()
  step()
  return performance.now() - start
}
