import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { inProject } from '../../scripts/setup/project.mjs'

const folder = inProject('.cache', 'bench')

/** Bundles the reference editors with the vite that is installed. @param {readonly string[]} names */
export async function buildPages(names) {
  fs.rmSync(folder, { recursive: true, force: true })
  for (const name of names) {
    await build({
      configFile: false,
      root: import.meta.dirname,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { conditions: ['production', 'module', 'browser'] },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'chrome130',
        lib: {
          entry: path.join(import.meta.dirname, 'pages', `${name}.mjs`),
          name,
          formats: ['iife'],
          fileName: () => `${name}.js`,
        },
      },
    })
  }
}

/**
 * How the reference program is started with the page of one editor. A page that waits starts empty and fills when its
 * button 长文稿 is pressed.
 * @param {string} name
 * @param {readonly import('./text.mjs').BenchBlock[]} blocks
 * @param {{ waits?: boolean }} [options]
 */
export function referencePage(name, blocks, { waits = false } = {}) {
  return {
    args: [path.join(import.meta.dirname, 'apps', 'reference')],
    env: { ...process.env, BENCH_PAGE: writePage(name, blocks, waits) },
  }
}

/** @param {string} name @param {readonly import('./text.mjs').BenchBlock[]} blocks @param {boolean} waits */
function writePage(name, blocks, waits) {
  const file = path.join(folder, `${name}-${blocks.length}${waits ? '-waits' : ''}.html`)
  fs.writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>${name}</title><style>
      body { margin: 0; font: 16px/1.75 "Noto Sans CJK SC", sans-serif }
      [role=textbox] { max-width: 800px; margin: 0 auto; padding: 20px; outline: none }
    </style><script>Object.assign(window, ${JSON.stringify({ blocks, waits })})</script><body><script src="${name}.js"></script>`,
  )
  return file
}

/** Writes a page that only shows a heading and a line: the least a window can show. */
export function writeStaticPage() {
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'static.html')
  fs.writeFileSync(
    file,
    '<!doctype html><meta charset="utf-8"><title>写作</title><h1>工作总结</h1><p>一页静止的文字。</p>',
  )
  return file
}
