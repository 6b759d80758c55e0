import { _electron } from 'playwright'
import { setTimeout as pause } from 'node:timers/promises'
import { endProgram } from './endProgram.mjs'

const editable = '[role=textbox][aria-label=正文]'
const letters = 'gongzuozongjiebaogao'
const keys = 120
const keysWhileSaving = 24
const words = 12
/** What an input method shows while 工 is typed, and at last the word itself. */
const wordSteps = ['g', 'go', 'gon', 'gong', '工']

/**
 * Types into the middle of a program's text as a person would and gives the times from key to frame, in milliseconds.
 * @param {{ executablePath: string, args: string[], env?: NodeJS.ProcessEnv }} program
 */
export async function measureTyping({ executablePath, args, env = process.env }) {
  const app = await _electron.launch({
    executablePath,
    args: [...args, '--force-device-scale-factor=1'],
    env: /** @type {Record<string, string>} */ (env),
  })
  try {
    const page = await app.firstWindow()
    await page.locator(editable).locator('p').nth(5).waitFor({ timeout: 60_000 })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.focus())
    await clickInTheMiddle(page)
    const cdp = await page.context().newCDPSession(page)
    const timeOf = await startProbe(page, cdp)
    for (let at = 0; at < 12; at += 1) await timeOf(() => pressLetter(cdp, at))
    const key = []
    for (let at = 0; at < keys; at += 1) {
      key.push(await timeOf(() => pressLetter(cdp, at)))
      // A person's pace, a little uneven, so that keys do not fall in step with frames.
      await pause(35 + ((at * 37) % 29))
    }
    const whileSaving = []
    for (let at = 0; at < keysWhileSaving; at += 1) {
      // The program saves 300 ms after a key: the next one falls into it.
      await pause(300 + ((at * 5) % 13))
      whileSaving.push(await timeOf(() => pressLetter(cdp, at)))
    }
    const inputMethod = []
    for (let at = 0; at < words * wordSteps.length; at += 1) {
      inputMethod.push(await timeOf(() => takeWordStep(cdp, wordSteps[at % wordSteps.length] ?? '')))
      await pause(30 + ((at * 7) % 17))
    }
    return { key, whileSaving, inputMethod, memory: await memoryOf(app) }
  } finally {
    await endProgram(app)
  }
}

/** Megabytes that the page's process holds. @param {import('playwright').ElectronApplication} app @returns {Promise<number>} */
function memoryOf(app) {
  return app.evaluate((electron) => {
    const page = electron.app.getAppMetrics().find(({ type }) => type === 'Tab')
    return (page?.memory.workingSetSize ?? NaN) / 1024
  })
}

/** @param {import('playwright').Page} page */
async function clickInTheMiddle(page) {
  const paragraphs = page.locator(editable).locator('p')
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
}

/**
 * Measures in the page: from the event's own time stamp to after the frame that shows the first change it made.
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} cdp
 * @returns {Promise<(act: () => Promise<unknown>) => Promise<number>>} Does something and waits for its time.
 */
async function startProbe(page, cdp) {
  /** @type {(time: number) => void} */
  let arrived = () => undefined
  cdp.on('Runtime.bindingCalled', ({ payload }) => arrived(Number(payload)))
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'benchMeasured' })
  await page.evaluate((selector) => {
    /** @type {number | null} */
    let since = null
    let changed = false
    const begin = (/** @type {Event} */ event) => {
      if (since === null) since = event.timeStamp
    }
    for (const type of ['keydown', 'compositionstart', 'compositionupdate', 'beforeinput']) {
      addEventListener(type, begin, true)
    }
    new MutationObserver(() => {
      if (since === null || changed) return
      changed = true
      requestAnimationFrame(() => {
        const afterFrame = new MessageChannel()
        afterFrame.port1.onmessage = () => {
          const time = performance.now() - (since ?? 0)
          since = null
          changed = false
          Reflect.get(window, 'benchMeasured')(String(time))
        }
        afterFrame.port2.postMessage(null)
      })
    }).observe(document.querySelector(selector) ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  }, editable)
  return async (act) => {
    /** @type {Promise<number>} */
    const time = new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error('A key changed nothing in the text within 10 s.')),
        10_000,
      )
      arrived = (measured) => {
        clearTimeout(late)
        resolve(measured)
      }
    })
    await act()
    return time
  }
}

/** @param {import('playwright').CDPSession} cdp @param {number} at */
async function pressLetter(cdp, at) {
  const letter = letters[at % letters.length] ?? 'a'
  const key = {
    key: letter,
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
  }
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, unmodifiedText: letter, ...key })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

/** @param {import('playwright').CDPSession} cdp @param {string} text */
async function takeWordStep(cdp, text) {
  if (text === wordSteps.at(-1)) return cdp.send('Input.insertText', { text })
  return cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
}
