import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { inProject } from '../../scripts/setup/project.mjs'

/** Bundles the program's own code that `pages/<name>.mjs` exports, and loads it here. @param {string} name */
export async function bundleForNode(name) {
  const outDir = inProject('.cache', `bench-${name}`)
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir,
      target: 'node20',
      ssr: path.join(import.meta.dirname, 'pages', `${name}.mjs`),
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href)
}
