import fs from 'node:fs'
import path from 'node:path'
import { _electron } from 'playwright'
import { endProgram } from './endProgram.mjs'
import { median } from './figures.mjs'
import { flowingHtml } from './flowingHtml.mjs'
import { inFolder, programWith } from './inFolder.mjs'
import { makeBlocks } from './text.mjs'

/** Comes to about 160 pages. */
const characters = 89_500
const rounds = 5

/** @typedef {{ ms: number, memory: number }} Shown */
/** @typedef {{ preview: Shown, flowing: Shown, pdf: number, flowingPdf: number, pages: number }} Round */

/**
 * A draft of 160 pages looked at and exported, against Chromium alone with the same text as one flowing page: to the first
 * words painted, to the finished PDF, and the memory of what shows them.
 * @param {{ executablePath: string, withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function pagingRows({ executablePath, withOurs, say }) {
  const measured = await inFolder((folder) => measure(executablePath, folder, say))
  const pages = measured[0]?.pages ?? NaN
  const of = (/** @type {(round: Round) => number} */ value) => median(measured.map(value))
  const ours = (/** @type {(round: Round) => number} */ value) => (withOurs ? of(value) : undefined)
  const pairs = (/** @type {(round: Round) => number} */ ratio) => (withOurs ? of(ratio) : undefined)
  const against = 'the same text flowing'
  return [
    {
      what: `preview of ${pages} pages to the first one painted`,
      unit: 'ms',
      ours: ours(({ preview }) => preview.ms),
      reference: of(({ flowing }) => flowing.ms),
      ratio: pairs(({ preview, flowing }) => preview.ms / flowing.ms),
      against,
      budget: 3,
    },
    {
      what: 'the same against the clock',
      unit: 'ms',
      ours: ours(({ preview }) => preview.ms),
      reference: 1000,
      against: 'target',
      budget: 1,
    },
    {
      what: `PDF of ${pages} pages`,
      unit: 'ms',
      ours: ours(({ pdf }) => pdf),
      reference: of(({ flowingPdf }) => flowingPdf),
      ratio: pairs(({ pdf, flowingPdf }) => pdf / flowingPdf),
      against,
      budget: 5,
    },
    {
      what: 'the same against the clock',
      unit: 'ms',
      ours: ours(({ pdf }) => pdf),
      reference: 5000,
      against: 'target',
      budget: 1,
    },
    {
      what: `memory of the preview, ${pages} pages`,
      unit: 'MB',
      ours: ours(({ preview }) => preview.memory),
      reference: of(({ flowing }) => flowing.memory),
      against,
      budget: 2.5,
    },
  ]
}

/** @param {string} executablePath @param {string} folder @param {(line: string) => void} say @returns {Promise<Round[]>} */
async function measure(executablePath, folder, say) {
  const { args } = programWith(folder, { 长文稿: characters })
  const flow = path.join(folder, 'flow.html')
  fs.writeFileSync(flow, flowingHtml(makeBlocks(characters)))
  const json = fs.readFileSync(path.join(folder, 'library', '长文稿.zhangfa'), 'utf8')
  const app = await _electron.launch({ executablePath, args })
  try {
    const page = await app.firstWindow()
    await page.getByRole('textbox', { name: '标题' }).filter({ hasText: '长文稿' }).waitFor()
    await app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      },
      path.join(folder, 'ours.pdf'),
    )
    /** @type {Round[]} */
    const measured = []
    // The first round is for what is read and compiled once.
    for (let round = 0; round <= rounds; round += 1) {
      const { pages, ...preview } = await showPreview(app)
      const one = {
        preview,
        pages,
        ...(await showFlowing(app, flow)),
        pdf: await exportPdf(page, json),
      }
      if (round > 0) measured.push(one)
      say(`  pages, round ${round}: preview ${Math.round(preview.ms)} ms, PDF ${Math.round(one.pdf)} ms`)
    }
    return measured
  } finally {
    await endProgram(app)
  }
}

/**
 * From the command to the first words painted in the frame; its memory once all pages are set.
 * @param {import('playwright').ElectronApplication} app
 */
async function showPreview(app) {
  const shown = app.waitForEvent('window')
  const begun = await app.evaluate(({ Menu }) => {
    const now = performance.timeOrigin + performance.now()
    Menu.getApplicationMenu()?.getMenuItemById('draft.preview')?.click()
    return now
  })
  const preview = await shown
  await preview.getByRole('toolbar').waitFor()
  await preview.getByRole('progressbar').waitFor({ state: 'hidden', timeout: 60_000 })
  const { painted, pages } = await preview.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentWindow
    if (!inside) throw new Error('The preview has no frame.')
    const [first] = inside.performance.getEntriesByName('first-contentful-paint')
    return {
      painted: inside.performance.timeOrigin + (first?.startTime ?? NaN),
      pages: inside.document.querySelectorAll('.page').length,
    }
  })
  const memory = await memoryOf(app, 'preview.html')
  const closed = preview.waitForEvent('close')
  const pressed = preview.frameLocator('iframe').locator('body').press('Escape')
  await Promise.all([closed, pressed.catch(() => closed)])
  return { ms: painted - begun, memory, pages }
}

/**
 * The same text in a window without anything of ours: to its first words, its memory, and its PDF from the beginning.
 * @param {import('playwright').ElectronApplication} app @param {string} file
 */
async function showFlowing(app, file) {
  const begun = await app.evaluate(async ({ BrowserWindow }, shown) => {
    const now = performance.timeOrigin + performance.now()
    const window = new BrowserWindow({ webPreferences: { partition: 'bench', sandbox: true } })
    await window.loadFile(shown)
    return now
  }, file)
  const painted = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().startsWith('file:'),
    )
    const read = `new Promise((resolve) => {
      const look = () => {
        const [first] = performance.getEntriesByName('first-contentful-paint')
        if (first) resolve(performance.timeOrigin + first.startTime)
        else requestAnimationFrame(look)
      }
      look()
    })`
    return /** @type {Promise<number>} */ (window?.webContents.executeJavaScript(read))
  })
  const memory = await memoryOf(app, 'file:')
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().startsWith('file:')) window.destroy()
  })
  const flowingPdf = await app.evaluate(async ({ BrowserWindow }, shown) => {
    const start = performance.now()
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'bench', sandbox: true } })
    await window.loadFile(shown)
    await window.webContents.printToPDF({
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    window.destroy()
    return performance.now() - start
  }, file)
  return { flowing: { ms: painted - begun, memory }, flowingPdf }
}

/** Milliseconds from the request to the file on disk. @param {import('playwright').Page} page @param {string} json */
function exportPdf(page, json) {
  return page.evaluate(async (draft) => {
    const start = performance.now()
    /** @type {{ request(name: string, input: object): Promise<{ ok: boolean }> }} */
    const bridge = Reflect.get(globalThis, 'bridge')
    const done = await bridge.request('draft.export', { json: draft, format: 'pdf', layout: 'gbt9704' })
    if (!done.ok) throw new Error(JSON.stringify(done))
    return performance.now() - start
  }, json)
}

/** In MB, of the process that shows an address. @param {import('playwright').ElectronApplication} app @param {string} address */
function memoryOf(app, address) {
  return app.evaluate(({ app: program, webContents }, wanted) => {
    const shown = webContents.getAllWebContents().find((contents) => contents.getURL().includes(wanted))
    const process = program.getAppMetrics().find(({ pid }) => pid === shown?.getOSProcessId())
    return (process?.memory.workingSetSize ?? NaN) / 1024
  }, address)
}
