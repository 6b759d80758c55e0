import path from 'node:path'
import { build } from 'vite'
import { inProject } from '../../scripts/setup/project.mjs'

/** Bundles the program's own code that a file of the tests brings in, for Node to run; gives the path of the bundle. @param {string} file */
export async function bundleForNode(file) {
  const name = path.parse(file).name
  const outDir = inProject('.cache', 'bundles', name)
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    build: {
      ssr: file,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return path.join(outDir, `${name}.mjs`)
}
