import { expect, test } from '@playwright/test'
import type { Bridge, RequestName } from '../../shared/ipc'
import { launch, type Launched } from '../support/launch'

declare const bridge: Bridge

let program: Launched

test.beforeAll(async () => {
  program = await launch({ expectedErrors: /./ })
})

test.afterAll(() => program.close())

test('the page has no Node, no Electron and no way to make text into code', async () => {
  const found = await program.page.evaluate(async () => ({
    node: [typeof Reflect.get(globalThis, 'process'), typeof Reflect.get(globalThis, 'require')],
    // Later, for what the test itself evaluates is exempt from the page's policy.
    code: await new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(typeof Reflect.construct(Function, ['return 1']))
        } catch (error) {
          resolve(error instanceof Error ? error.name : error)
        }
      }),
    ),
    bridge: Object.keys(bridge).sort(),
  }))

  expect(found).toEqual({
    node: ['undefined', 'undefined'],
    code: 'EvalError',
    bridge: ['on', 'openDropped', 'request'],
  })
})

test('scripts and styles written into the page do nothing', async () => {
  const ran = await program.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.inlineRan = true'
    const style = document.createElement('style')
    style.textContent = 'body { outline: 7px solid red }'
    document.head.append(script, style)
    return 'inlineRan' in globalThis || getComputedStyle(document.body).outlineWidth === '7px'
  })

  expect(ran).toBe(false)
})

for (const address of [
  'https://example.com/',
  'http://localhost/',
  'file:///etc/passwd',
  'app://other/index.html',
  'data:text/plain,x',
])
  test(`the page cannot fetch ${address}`, async () => {
    const answer = program.page.evaluate((url) => fetch(url).then((response) => response.status), address)

    await expect(answer).rejects.toThrow(/fetch/)
  })

test('no request of the session leaves the program, whoever makes it', async () => {
  const answer = await program.app.evaluate(({ session }) =>
    session.defaultSession.fetch('https://example.com/').then(
      () => 'answered',
      (error: unknown) => String(error),
    ),
  )

  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT')
})

test('the protocol serves nothing outside the page’s own folder', async () => {
  const answers = await program.page.evaluate(() =>
    Promise.all(
      ['/..%2f..%2fpackage.json', '/..%5c..%5cpackage.json', '/../../package.json', '/'].map((path) =>
        fetch(`app://zhangfa${path}`).then((response) => response.status),
      ),
    ),
  )

  expect(answers).toEqual([403, 403, 404, 403])
})

test('the page cannot be led elsewhere or open windows', async () => {
  const { page, app } = program

  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.com/'
    document.body.append(link)
    link.click()
    link.remove()
  })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await page.evaluate(() => location.href)).toBe('app://zhangfa/index.html')
})

test('permissions are refused, but for the names of fonts', async () => {
  const answers = await program.page.evaluate(async () => {
    const fonts = Reflect.get(globalThis, 'queryLocalFonts') as () => Promise<unknown[]>
    return {
      notifications: await Notification.requestPermission(),
      clipboard: await navigator.clipboard.readText().then(
        () => 'read',
        () => 'refused',
      ),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('told'),
          ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : code),
        ),
      ),
      fonts: (await fonts()).length > 0,
    }
  })

  expect(answers).toEqual({
    notifications: 'denied',
    clipboard: 'refused',
    place: 'denied',
    fonts: true,
  })
})

test('a request that does not pass its schema is refused', async () => {
  const answers = await program.page.evaluate(() => {
    const ask = (name: string, input: unknown): Promise<unknown> =>
      bridge.request(name as RequestName, input as never)
    return Promise.all([
      ask('library.open', { id: '../../etc/passwd' }),
      ask('library.open', { id: 'a', more: 1 }),
      ask('settings.change', { libraryFolder: '/' }),
      ask('window.editRole', { role: 'reload' }),
      ask('no.such', {}).catch(() => 'no answer'),
    ])
  })

  const refused = { ok: false, failure: 'request.invalid', values: {} }
  expect(answers).toEqual([refused, refused, refused, refused, 'no answer'])
})

test('a frame inside the page gets no bridge', async () => {
  const found = await program.page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inside = frame.contentWindow
    const type = inside === null ? 'no window' : typeof Reflect.get(inside, 'bridge')
    frame.remove()
    return type
  })

  expect(found).toBe('undefined')
})

test('a window made by the program itself would still be refused another address', async () => {
  const address = await program.app.evaluate(async ({ BrowserWindow }) => {
    const other = new BrowserWindow({ show: false })
    const result = await other.loadURL('https://example.com/').then(
      () => 'loaded',
      (error: unknown) => String(error),
    )
    other.destroy()
    return result
  })

  expect(address).toContain('ERR_BLOCKED_BY_CLIENT')
})
