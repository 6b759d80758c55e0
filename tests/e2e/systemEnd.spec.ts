import { expect, test } from '@playwright/test'
import { once } from 'node:events'
import { join } from 'node:path'
import { draftFile, textOnDisk } from '../support/draftFile'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { statusBar } from '../support/pages/statusBar'

test.describe.configure({ mode: 'serial' })

let program: Launched

test.beforeAll(async () => {
  program = await launch({
    files: { '走访小结.zhangfa': draftFile('visits', '走访小结', '上半年走访企业四十家。') },
    settings: { lastDraft: 'visits' },
  })
})

test.afterAll(() => program.close())

test('what is being typed is saved at once when the machine goes to sleep or is locked', async () => {
  const { page, app } = program
  for (const event of ['suspend', 'lock-screen'] as const) {
    const file = join(program.library, '走访小结.zhangfa')
    await editorPage(page).goToEnd()
    const before = textOnDisk(file)
    let isTyping = true
    const typing = page.keyboard
      .type('on and on and on and on. ', { delay: 100 })
      .then(() => (isTyping = false))
    await expect(editorPage(page).text).toContainText(before + 'on and')
    await app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event)

    await expect.poll(() => textOnDisk(file), { intervals: [20] }).not.toBe(before)
    expect(isTyping, event).toBe(true)
    await typing
    await expect(statusBar(page).saved).toBeVisible()
  }
})

test('a system that ends the session gets the last words saved, too', async () => {
  await editorPage(program.page).goToEnd()
  await program.page.keyboard.type(' Good night.')
  const ended = once(program.app.process(), 'exit')
  program.app.process().kill('SIGTERM')
  await ended
  program = await program.relaunch()

  await expect(editorPage(program.page).text).toContainText('Good night.')
  await expect(program.page.getByRole('status', { name: '通知' })).not.toContainText('没有正常退出')
})
