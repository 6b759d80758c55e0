import { buildPages, referencePage } from './buildPages.mjs'
import { median, quantile } from './figures.mjs'
import { inFolder, programWith } from './inFolder.mjs'
import { makeBlocks } from './text.mjs'
import { measureTyping } from './typingRun.mjs'

const rounds = 3

/**
 * Key to frame and input-method step: the whole program against a bare editable element and plain Lexical, in interleaved
 * rounds, so that a machine's moods hit all alike.
 * @param {{ executablePath: string, withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function typingRows({ executablePath, withOurs, say }) {
  await buildPages(['bare', 'lexical'])
  const rows = []
  for (const size of [5_000, 40_000]) {
    const blocks = makeBlocks(size)
    const cases = {
      bare: () => measureTyping({ executablePath, ...referencePage('bare', blocks) }),
      lexical: () => measureTyping({ executablePath, ...referencePage('lexical', blocks) }),
      ...(withOurs ? { ours: () => measureOurs(executablePath, size) } : {}),
    }
    /** @type {Record<string, Awaited<ReturnType<typeof measureTyping>>[]>} */
    const measured = {}
    for (let round = 1; round <= rounds; round += 1) {
      for (const [name, measure] of Object.entries(cases)) {
        const times = await measure()
        ;(measured[name] ??= []).push(times)
        say(`  ${size} characters, round ${round}, ${name}: ${median(times.key).toFixed(1)} ms a key`)
      }
    }
    rows.push(...toRows(size, measured))
  }
  return rows
}

/** @typedef {Awaited<ReturnType<typeof measureTyping>>} Times */
/** @typedef {'key' | 'whileSaving' | 'inputMethod'} Kind */

/** @param {number} size @param {Record<string, Times[]>} measured */
function toRows(size, measured) {
  const figure = (/** @type {string} */ name, /** @type {Kind} */ kind, /** @type {number} */ share) => {
    const runs = measured[name]
    return runs && median(runs.map((times) => quantile(times[kind], share)))
  }
  /** The middle one of the rounds' own ratios. @param {string} reference @param {Kind} kind @param {number} share */
  const ratio = (reference, kind, share) =>
    measured.ours &&
    median(
      measured.ours.map((times, round) => {
        const other = measured[reference]?.[round]
        return other ? quantile(times[kind], share) / quantile(other[kind], share) : NaN
      }),
    )
  const row = (/** @type {string} */ what, /** @type {Kind} */ kind, /** @type {number} */ share) => {
    const line = {
      what: `${what}, ${size.toLocaleString('en')} characters`,
      unit: 'ms',
      ours: figure('ours', kind, share),
    }
    return [
      {
        ...line,
        reference: figure('lexical', kind, share) ?? NaN,
        ratio: ratio('lexical', kind, share),
        against: 'plain Lexical',
        budget: 1.3,
      },
      {
        ...line,
        reference: figure('bare', kind, share) ?? NaN,
        ratio: ratio('bare', kind, share),
        against: 'bare contenteditable',
      },
    ]
  }
  return [
    ...row('key → frame, median', 'key', 0.5),
    ...row('key → frame, p95', 'key', 0.95),
    ...row('key → frame as it saves, median', 'whileSaving', 0.5),
    ...row('key → frame as it saves, p95', 'whileSaving', 0.95),
    ...row('input-method step, median', 'inputMethod', 0.5),
    {
      what: `memory of the page, ${size.toLocaleString('en')} characters`,
      unit: 'MB',
      ours: measured.ours && median(measured.ours.map(({ memory }) => memory)),
      reference: median((measured.bare ?? []).map(({ memory }) => memory)),
      against: 'bare contenteditable',
    },
  ]
}

/** @param {string} executablePath @param {number} size */
function measureOurs(executablePath, size) {
  return inFolder((folder) => measureTyping({ executablePath, ...programWith(folder, { 计时用文稿: size }) }))
}
