import { _electron } from 'playwright'
import { buildPages, referencePage } from './buildPages.mjs'
import { median } from './figures.mjs'
import { inFolder, programWith } from './inFolder.mjs'
import { makeBlocks } from './text.mjs'
import { endProgram } from './endProgram.mjs'

const size = 40_000
const rounds = 3
const openings = 4

/**
 * From the click on a long draft to its first frame, file and checks included, against plain Lexical that has the text at hand.
 * @param {{ executablePath: string, withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function openingRows({ executablePath, withOurs, say }) {
  await buildPages(['lexical'])
  const reference = referencePage('lexical', makeBlocks(size), { waits: true })
  /** @type {{ ours: number[], lexical: number[] }} */
  const times = { ours: [], lexical: [] }
  for (let round = 1; round <= rounds; round += 1) {
    times.lexical.push(...(await measureOpening({ executablePath, role: 'button', ...reference })))
    if (withOurs) times.ours.push(...(await inFolder((folder) => measureOurs(executablePath, folder))))
    say(`  opening ${size} characters, round ${round}`)
  }
  return [
    {
      what: `open ${size.toLocaleString('en')} characters to painted`,
      unit: 'ms',
      ours: withOurs ? median(times.ours) : undefined,
      reference: median(times.lexical),
      against: 'plain Lexical, text at hand',
    },
  ]
}

/** @param {string} executablePath @param {string} folder */
function measureOurs(executablePath, folder) {
  return measureOpening({
    executablePath,
    role: 'row',
    ...programWith(folder, { 短文稿: 500, 长文稿: size }),
  })
}

/** @param {{ executablePath: string, role: 'button' | 'row', args: string[], env?: NodeJS.ProcessEnv }} program */
async function measureOpening({ executablePath, role, args, env = process.env }) {
  const app = await _electron.launch({
    executablePath,
    args,
    env: /** @type {Record<string, string>} */ (env),
  })
  try {
    const page = await app.firstWindow()
    const choice = (/** @type {string} */ name) => page.getByRole(role, { name })
    await choice('长文稿').waitFor()
    const times = []
    for (let at = 0; at < openings; at += 1) {
      const shown = page.evaluate(waitUntilPainted)
      await choice('长文稿').click()
      times.push(await shown)
      await choice('短文稿').click()
      await page.waitForFunction(() => document.querySelectorAll('[aria-label=正文] p').length < 50)
    }
    return times
  } finally {
    await endProgram(app)
  }
}

/** In the page: milliseconds from the next click to after the frame with a long text. @returns {Promise<number>} */
function waitUntilPainted() {
  return new Promise((resolve) => {
    addEventListener('click', ({ timeStamp }) => look(timeStamp), { capture: true, once: true })
    const look = (/** @type {number} */ since) => {
      if (document.querySelectorAll('[aria-label=正文] p').length < 50)
        return requestAnimationFrame(() => look(since))
      return requestAnimationFrame(() => {
        const afterFrame = new MessageChannel()
        afterFrame.port1.onmessage = () => resolve(performance.now() - since)
        afterFrame.port2.postMessage(null)
      })
    }
  })
}
