// npm run bench [-- typing outline paginate snippets saving library opening cold-start pages word word-import --reference]: measures the built program against references run in the same
// session and prints one table. --reference leaves the program itself out. Exit 1 when a budget is not met.
import { buildProgram } from '../../scripts/setup/buildProgram.mjs'
import { findElectron } from '../../scripts/setup/findElectron.mjs'
import { run } from '../../scripts/setup/run.mjs'
import { hasDisplay, onScreen } from '../../scripts/setup/screen.mjs'
import { runScript, say, step, WayOut } from '../../scripts/setup/step.mjs'
import { coldStartRows } from './coldStart.mjs'
import { allMet, toTable } from './figures.mjs'
import { libraryRows } from './library.mjs'
import { openingRows } from './opening.mjs'
import { outlineRows } from './outline.mjs'
import { paginateRows } from './paginate.mjs'
import { pagingRows } from './paging.mjs'
import { savingRows } from './saving.mjs'
import { snippetRows } from './snippets.mjs'
import { typingRows } from './typing.mjs'
import { wordExportRows } from './wordExport.mjs'
import { wordImportRows } from './wordImport.mjs'

const benches = {
  typing: typingRows,
  outline: outlineRows,
  paginate: paginateRows,
  snippets: snippetRows,
  saving: savingRows,
  library: libraryRows,
  opening: openingRows,
  'cold-start': coldStartRows,
  pages: pagingRows,
  word: wordExportRows,
  'word-import': wordImportRows,
}
const given = process.argv.slice(2)
const withOurs = !given.includes('--reference')

await runScript(async () => {
  if (!hasDisplay())
    return run(onScreen([process.execPath, import.meta.filename, ...given]), { stdio: 'inherit' })
  const electron = findElectron()
  if (!electron) throw new WayOut('There is no Electron: run `npm start` once, which sees to it.')
  if (withOurs) await step('Build', buildProgram)
  const wanted = Object.entries(benches).filter(([name]) => given.includes(name))
  const rows = []
  for (const [, bench] of wanted.length > 0 ? wanted : Object.entries(benches)) {
    rows.push(...(await bench({ executablePath: electron.executable, withOurs, say })))
  }
  process.stdout.write(`${toTable(rows)}\n`)
  return allMet(rows) ? 0 : 1
})
