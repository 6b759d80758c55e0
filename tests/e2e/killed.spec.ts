import { expect, test } from '@playwright/test'
import { commit, compose, letters } from '../support/composition'
import { draftFile } from '../support/draftFile'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'

const rounds = 20
/** Milliseconds after the last key when the process is killed; by then the text was shown as saved. */
const beforeKill = 1500

let program: Launched | undefined

test.afterAll(() => program?.close())

test('no word is lost when the process is killed, however often', async () => {
  test.setTimeout(180_000)
  program = await launch({
    files: { '台账.zhangfa': draftFile('ledger', '台账', '开头。') },
    settings: { lastDraft: 'ledger' },
  })
  let text = '开头。'

  for (let round = 1; round <= rounds; round++) {
    text += await write(program, round)
    await program.page.waitForTimeout(beforeKill)
    await program.kill()
    program = await program.relaunch()

    await expect(editorPage(program.page).title, `round ${String(round)}`).toHaveText('台账')
    await expect(editorPage(program.page).text, `round ${String(round)}`).toHaveText(text)
  }
})

/** Writes with keys and an input method by turns, and breaks into a new paragraph now and then; gives what was written. */
async function write({ page }: Launched, round: number): Promise<string> {
  await editorPage(page).goToEnd()
  if (round % 5 === 0) await page.keyboard.press('Enter')
  await page.keyboard.type(`Round ${String(round)}.`)
  if (round % 2 === 0) return `Round ${String(round)}.`
  await compose(page, letters('wancheng'))
  await commit(page, '完成')
  return `Round ${String(round)}.完成`
}
