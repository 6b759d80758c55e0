import { act, type ReactNode } from 'react'
import { expect, vi } from 'vitest'
import { createRoot, type Root } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components/I18nProvider'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// What jsdom lacks: a layout to scroll in, and CSS.escape.
Element.prototype.scrollIntoView = () => undefined
Object.assign(globalThis, { CSS: { escape: (name: string) => name.replace(/[^\w-]/gu, '\\$&') } })

let root: Root | undefined

/** Renders into a fresh page; a second call renders the same place anew. */
export function mount(content: ReactNode): HTMLElement {
  root ??= createRoot(document.body.appendChild(document.createElement('div')))
  act(() => root?.render(<I18nProvider locale="zh-CN">{content}</I18nProvider>))
  return document.body
}

/** For `afterEach`. */
export function unmount() {
  act(() => root?.unmount())
  root = undefined
  document.body.replaceChildren()
}

/** The one element with this role and name (or part of it); throws with what there is. */
export function byRole(role: string, name = ''): HTMLElement {
  const found = allByRole(role).filter((element) => nameOf(element).includes(name))
  if (found.length === 1 && found[0]) return found[0]
  throw new Error(`${found.length} × ${role} “${name}” among: ${allByRole(role).map(nameOf).join(' | ')}`)
}

export function allByRole(role: string): HTMLElement[] {
  const native = { button: 'button', article: 'article', alert: '', heading: 'h1, h2, h3', listitem: 'li' }[
    role
  ]
  return [...document.querySelectorAll<HTMLElement>([`[role="${role}"]`, native].filter(Boolean).join(', '))]
}

function nameOf(element: Element): string {
  const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const label = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  return label || (element.getAttribute('aria-label') ?? element.textContent)
}

export function press(key: string, init: KeyboardEventInit = {}) {
  act(() => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
    target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true, ...init }))
  })
}

export function click(element: HTMLElement) {
  act(() => element.click())
}

export function focus(element: HTMLElement) {
  act(() => element.focus())
}

/** Types as a person does: the field's own value is set and told. */
export function type(field: HTMLElement, text: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** Waits until the button with this text has the focus: after a click, React Aria moves it a frame later. */
export async function focusOn(text: string) {
  await act(() => vi.waitFor(() => expect(document.activeElement?.textContent).toBe(text)))
}
