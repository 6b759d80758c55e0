import { expect, test } from '@playwright/test'
import { draftFile } from '../support/draftFile'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'

/** `npm run faults` asks for 200. */
const rounds = Number(process.env.ZHANGFA_KILLS ?? 15)
/** Milliseconds of typing on that a kill may cost: a save begins at least every 5 s and then takes a moment. */
const bound = 5500
const keyPause = 40

type Typed = { readonly at: number; readonly text: string }

let program: Launched | undefined

test.afterAll(() => program?.close())

test('a kill at any moment of typing costs no more than the last seconds, and never a file', async () => {
  test.setTimeout(rounds * 30_000)
  program = await launch({
    files: { '台账.zhangfa': draftFile('ledger', '台账', '开头。') },
    settings: { lastDraft: 'ledger' },
  })
  let text = '开头。'
  const costs: number[] = []

  for (let round = 1; round <= rounds; round++) {
    const typed = await typeUntilKilled(program, text, round)
    program = await program.relaunch()
    const { title, text: body } = editorPage(program.page)
    await expect(title, `round ${String(round)}`).toHaveText('台账')
    await expect(body).toContainText(text)
    const found = (await body.textContent()) ?? ''
    const last = typed.at(-1) ?? { at: 0, text }

    expect(last.text.startsWith(found), `round ${String(round)}: ${found}`).toBe(true)
    const lost = typed.find((state) => state.text.length > found.length)
    costs.push(lost ? last.at - lost.at : 0)
    expect(costs.at(-1), `round ${String(round)}`).toBeLessThanOrEqual(bound)
    text = found
  }
  const free = costs.filter((cost) => cost === 0).length
  test.info().annotations.push({
    type: 'typing lost',
    description: `${String(rounds)} kills: at most ${String(Math.max(...costs))} ms, ${String(free)} times nothing`,
  })
})

/** Types for 0.3 to 7 s, in some rounds with a rest, and kills in the middle of it; gives what stood there when. */
async function typeUntilKilled(program: Launched, before: string, round: number): Promise<Typed[]> {
  const { page } = program
  await editorPage(page).goToEnd()
  const length = 300 + Math.random() * (round % 3 === 0 ? 6700 : 2000)
  const started = Date.now()
  const typed: Typed[] = []
  let text = before
  while (Date.now() - started < length) {
    const letter = 'abcdefghij'[typed.length % 10] ?? 'x'
    await page.keyboard.press(letter)
    text += letter
    typed.push({ at: Date.now(), text })
    await page.waitForTimeout(typed.length % 25 === 24 ? Math.random() * 900 : keyPause)
  }
  await program.kill()
  return typed
}
