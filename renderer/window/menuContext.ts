import { bridge } from '../bridge'
import { contextKeysOf } from './contextKeys'
import { session } from '../session'

/** Tells the native menu which context keys hold, whenever they change. */
export function followMenuContext() {
  let reported = ''
  const report = () => {
    const keys = [...contextKeysOf(session.get())].sort()
    const joined = keys.join(' ')
    if (joined === reported) return
    reported = joined
    void bridge.request('menu.context', { keys })
  }
  report()
  return session.subscribe(report)
}
