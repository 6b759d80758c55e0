// node tests/bench/comparePages.mjs [--all]: where pages begin in 30 pages of text, on each way they are made; prints the tables of
// docs/pages.md. Needs a built program, poppler and LibreOffice; the print job needs CUPS and root.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { _electron } from 'playwright'
import { root } from '../../scripts/setup/project.mjs'
import { findElectron } from '../../scripts/setup/findElectron.mjs'
import { hasDisplay, onScreen } from '../../scripts/setup/screen.mjs'
import { run } from '../../scripts/setup/run.mjs'
import { runScript, say, WayOut } from '../../scripts/setup/step.mjs'
import { bundledPage } from './bundledPage.mjs'
import { endProgram } from './endProgram.mjs'
import { inFolder } from './inFolder.mjs'
import { setByOffice } from './officePages.mjs'
import { openPrivateQueue } from './privateQueue.mjs'
import { headCharacters, thirtyPages } from './thirtyPages.mjs'

/** @typedef {string[][]} Pages The lines of each page, as `bare` leaves them. */
/** @typedef {import('../../shared/draft/draft').Draft} Draft */

const pageNumber = /^\s*—\s*\d+\s*—\s*$/
/** Of each draft and way. */
const mostDifferences = process.argv.includes('--all') ? Infinity : 3
const notCompared = new RegExp(`[\\s\\p{P}${headCharacters}]`, 'gu')

await runScript(async () => {
  if (!hasDisplay())
    return run(onScreen([process.execPath, import.meta.filename, ...process.argv.slice(2)]), {
      stdio: 'inherit',
    })
  await inFolder(compareIn)
  return 0
})

/** @param {string} folder */
async function compareIn(folder) {
  const { buildWordFile, estimatedStarts, withHeadings } = await bundledPage('pageStarts')
  /** @type {Record<string, Draft>} */
  const drafts = { ...thirtyPages(), 'headings of three levels': withHeadings }
  const names = Object.keys(drafts)
  for (const [index, draft] of Object.values(drafts).entries())
    fs.writeFileSync(path.join(folder, `${index}.docx`), await buildWordFile(draft))
  const printing = path.join(folder, 'printing')
  fs.mkdirSync(printing)
  const queue = await openPrivateQueue(printing)
  if (!queue) say('  no CUPS, or not root: the print job is left out')
  /** @type {Pages[]} */
  const shown = []
  try {
    shown.push(...(await setByProgram(Object.values(drafts), folder, queue)))
  } finally {
    await queue?.close()
  }
  say('  LibreOffice')
  setByOffice(folder)

  /** @type {string[][]} */
  const rows = []
  /** @type {string[]} */
  const where = []
  for (const [index, name] of names.entries()) {
    const draft = drafts[name]
    const paged = shown[index]
    if (!draft || !paged) continue
    const estimated = new Set(estimatedStarts(draft, bare))
    const starts = pageStarts(paged)
    const ways = {
      PDF: readPdf(path.join(folder, `${index}.ours.pdf`)),
      ...(queue && { 'print job': readPdf(path.join(folder, `${index}.job`)) }),
      Word: readPdf(path.join(folder, `${index}.pdf`)),
      'Word, plain': readPdf(path.join(folder, `${index}.plain.pdf`)),
    }
    rows.push([
      name,
      String(paged.length),
      `${starts.filter((start) => estimated.has(start)).length}/${starts.length}`,
      ...Object.values(ways).map((pages) => agreement(paged, pages)),
    ])
    for (const [way, pages] of Object.entries(ways))
      where.push(...differences(`${name}, ${way}`, paged, pages))
    for (const start of starts)
      if (!estimated.has(start))
        where.push(`- ${name}, \`paginate\`: ${nearest(start, estimated)} at ${start}`)
    if (index === 0)
      rows.unshift(
        ['text', 'pages', '`paginate`', ...Object.keys(ways)],
        Array.from({ length: 3 + Object.keys(ways).length }, () => '---'),
      )
  }
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  process.stdout.write(`${table}\n\n${where.join('\n')}\n`)
}

/**
 * The pages as the preview shows them; the PDF and the print job of each draft are put into the folder.
 * @param {readonly Draft[]} drafts @param {string} folder
 * @param {Awaited<ReturnType<typeof openPrivateQueue>>} queue
 */
async function setByProgram(drafts, folder, queue) {
  const electron = findElectron()
  if (!electron) throw new WayOut('There is no Electron: run `npm start` once, which sees to it.')
  const library = path.join(folder, 'library')
  fs.mkdirSync(library)
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [root, `--library=${library}`, `--user-data-dir=${path.join(folder, 'user-data')}`],
    env: { ...process.env, ...queue?.env },
  })
  try {
    const page = await app.firstWindow()
    await page.getByRole('main').first().waitFor()
    /** @type {Pages[]} */
    const shown = []
    for (const [index, draft] of drafts.entries()) {
      const json = JSON.stringify(draft)
      const file = path.join(folder, `${index}.ours.pdf`)
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, file)
      await ask(page, 'draft.export', { json, format: 'pdf', layout: draft.layout })
      const opened = app.waitForEvent('window')
      const closed = ask(page, 'preview.open', { json, layout: draft.layout, toPrint: false })
      const preview = await opened
      await preview.getByRole('toolbar').waitFor()
      await preview.getByRole('progressbar').waitFor({ state: 'hidden' })
      const lines = await preview
        .frameLocator('iframe')
        .locator('.page')
        .evaluateAll((pages) =>
          pages.map((one) =>
            Array.from(one.querySelectorAll('.line, .placed, tr'), (line) => line.textContent ?? ''),
          ),
        )
      shown.push(lines.map((one) => one.map(bare)))
      if (queue) {
        const known = queue.jobs()
        await ask(preview, 'preview.print', {
          printer: { name: queue.queue, copies: 1, duplex: 'longEdge' },
        })
        fs.copyFileSync(await queue.newJob(known), path.join(folder, `${index}.job`))
      }
      await ask(preview, 'preview.close', {}).catch(() => undefined)
      await closed
      say(`  ${lines.length} pages`)
    }
    return shown
  } finally {
    await endProgram(app)
  }
}

/** @param {import('playwright').Page} page @param {string} name @param {object} input */
function ask(page, name, input) {
  return page.evaluate(
    async ([request, given]) => {
      /** @type {{ request(name: string, input: object): Promise<{ ok: boolean }> }} */
      const bridge = Reflect.get(globalThis, 'bridge')
      const answer = await bridge.request(String(request), Object(given))
      if (!answer.ok) throw new Error(JSON.stringify(answer))
    },
    [name, input],
  )
}

/** @param {string} file @returns {Pages} */
function readPdf(file) {
  const text = execFileSync('pdftotext', ['-raw', file, '-']).toString()
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .filter((line) => !pageNumber.test(line))
        .map(bare)
        .filter((line) => line !== ''),
    )
}

/** Text without spaces, without punctuation, some of which LibreOffice hangs where pdftotext does not find it, and without what is printed once more on each page. @param {string} text */
function bare(text) {
  return text.replaceAll(notCompared, '')
}

/** How much text stands before each page. @param {Pages} pages */
function pageStarts(pages) {
  return sumsBefore(pages.map((lines) => lines.join('').length))
}

/** @param {Pages} pages */
function lineStarts(pages) {
  return sumsBefore(pages.flat().map(({ length }) => length))
}

/** @param {readonly number[]} lengths */
function sumsBefore(lengths) {
  let sum = 0
  return lengths.map((length) => {
    const before = sum
    sum += length
    return before
  })
}

/** Pages and lines that begin at the same character. @param {Pages} ours @param {Pages} others */
function agreement(ours, others) {
  const same = (/** @type {number[]} */ one, /** @type {number[]} */ other) => {
    const known = new Set(other)
    return `${one.filter((start) => known.has(start)).length}/${one.length}`
  }
  return `${same(pageStarts(ours), pageStarts(others))} (${same(lineStarts(ours), lineStarts(others))} lines)`
}

/**
 * Where lines part that began together: each with the line above, ours and theirs; and the pages that begin elsewhere.
 * @param {string} name @param {Pages} ours @param {Pages} others
 */
function differences(name, ours, others) {
  const whole = others.flat().join('')
  const length = ours.flat().join('').length
  const known = new Set(pageStarts(others))
  const pages = pageStarts(ours).flatMap((start, index) => (known.has(start) ? [] : [index + 1]))
  const starts = new Set(lineStarts(others))
  const own = lineStarts(ours)
  const lines = ours.flat()
  const parted = own.filter((start, index) => !starts.has(start) && starts.has(own[index - 1] ?? -1))
  return [
    ...(whole.length === length ? [] : [`- ${name}: ${length} and ${whole.length} characters`]),
    ...(pages.length > 0 ? [`- ${name}: other pages ${pages.join(' ')}`] : []),
    ...(parted.length > 0 ? [`- ${name}: lines part ${parted.length} times`] : []),
    ...parted.slice(0, mostDifferences).map((start) => {
      const line = own.indexOf(start)
      return `- ${name}: line ${line + 1}, ours “${lines[line - 1]} | ${lines[line]?.slice(0, 6)}”, theirs “${breaksAround(whole, starts, start)}”`
    }),
  ]
}

/** @param {string} text @param {Set<number>} starts @param {number} at */
function breaksAround(text, starts, at) {
  return Array.from({ length: 36 }, (_, index) => at - 30 + index)
    .map((place) => (starts.has(place) ? ` | ${text[place] ?? ''}` : (text[place] ?? '')))
    .join('')
}

/** @param {number} start @param {Set<number>} others */
function nearest(start, others) {
  const distances = [...others].map((other) => other - start)
  return Math.min(...distances.map(Math.abs))
}
