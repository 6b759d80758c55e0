import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

// Everything is bundled, so that the packaged program carries no node_modules.
// Targets: what the stand-in runtime of the tests (Electron 33) and the shipped Electron both have.
export default defineConfig({
  main: {
    // The Node build of fflate declares a `require` of its own, which clashes with the one electron-vite adds.
    resolve: { alias: { fflate: resolve('node_modules/fflate/esm/browser.js') } },
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: resolve('electron/main.ts'),
          background: resolve('electron/background.ts'),
          cli: resolve('electron/cliMain.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      outDir: 'out/preload',
      rolldownOptions: {
        input: resolve('electron/preload.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      outDir: resolve('out/renderer'),
      rolldownOptions: {
        input: {
          index: resolve('renderer/index.html'),
          pages: resolve('renderer/pages.html'),
          preview: resolve('renderer/preview.html'),
        },
      },
    },
  },
})
