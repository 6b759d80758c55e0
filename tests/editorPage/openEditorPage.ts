import { _electron, expect, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { Block } from '../../shared/draft/draft'
import { electronToRun } from '../support/electronToRun'

/** The editor alone in a real window, with real keys and a real composition. */
export type EditorPage = {
  readonly app: ElectronApplication
  readonly page: Page
  /** Opens blocks and puts the caret at a character of one; an end selects. */
  open(blocks: readonly Block[], block?: string, start?: number, end?: number): Promise<void>
  blocks(): Promise<readonly Block[]>
  /** The text of all blocks, blanks included. */
  text(): Promise<string[]>
  /** What an input method shows before it commits. */
  compose(text: string): Promise<void>
  /** What it commits. */
  commit(text: string): Promise<void>
  /** A key the input method has taken. */
  takenKey(code: string): Promise<void>
  close(): Promise<void>
}

/** Builds the page and opens it. */
export async function openEditorPage(): Promise<EditorPage> {
  const folder = resolve('.cache/editorPage')
  await build({
    root: resolve('tests/editorPage'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: folder, emptyOutDir: true, target: 'chrome130', modulePreload: false },
  })
  const { executablePath } = electronToRun()
  const app = await _electron.launch({
    ...(executablePath && { executablePath }),
    args: [
      resolve('tests/editorPage'),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${mkdtempSync(join(tmpdir(), 'editor-page-'))}`,
    ],
    env: { ...process.env, EDITOR_PAGE: folder },
  })
  const page = await app.firstWindow()
  await page.getByRole('textbox', { name: '正文' }).waitFor()
  const cdp = await page.context().newCDPSession(page)
  return { app, page, ...keysOf(page, cdp), close: () => app.close() }
}

function keysOf(page: Page, cdp: CDPSession): Omit<EditorPage, 'app' | 'page' | 'close'> {
  return {
    async open(blocks, block = blocks[0]?.id ?? '', start = 0, end = start) {
      await page.evaluate(
        ({ blocks, block, start, end }) => {
          window.draftEditor.open({ title: [], blocks: [...blocks] }, false)
          window.draftEditor.goTo({ block, start, end })
        },
        { blocks, block, start, end },
      )
      await expect(page.getByRole('textbox', { name: '正文' })).toBeFocused()
    },
    blocks: () => page.evaluate(() => window.draftEditor.blocks()),
    text: () =>
      page.evaluate(() =>
        window.draftEditor.blocks().map((block) => {
          if (block.type === 'heading')
            return [...block.lead, ...(block.tail ?? [])].map((span) => span.text).join('')
          return 'spans' in block ? block.spans.map((span) => span.text).join('') : block.type
        }),
      ),
    compose: async (text) => {
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    },
    commit: async (text) => {
      await cdp.send('Input.insertText', { text })
    },
    takenKey: async (code) => {
      const key = { windowsVirtualKeyCode: 229, key: 'Process', code }
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    },
  }
}
