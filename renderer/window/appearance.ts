import { session, type Session } from '../session'

/** Carries theme, interface size and the way to scroll to the page's root, and follows the settings. */
export function followAppearance() {
  apply(session.get())
  return session.subscribe((state, before) => {
    if (state.settings !== before.settings) apply(state)
  })
}

function apply({ settings }: Session) {
  const { dataset } = document.documentElement
  if (settings.theme === 'system') delete dataset.theme
  else dataset.theme = settings.theme
  dataset.size = settings.interfaceSize
  dataset.typewriter = String(settings.typewriter)
}
