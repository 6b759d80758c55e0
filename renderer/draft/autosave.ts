import type { VersionMark } from '../../shared/draft/requests'
import type { Failure, Result } from '../../shared/result'
import { createAlarm } from '../alarm'

/** What the window says about the file. `at` is in milliseconds since 1970. */
export type SaveState =
  | { readonly name: 'saved'; readonly at: number }
  | { readonly name: 'unsaved' }
  | { readonly name: 'saving' }
  | { readonly name: 'failed'; readonly failure: Failure }

export type AutosaveSteps = {
  /** Writes the newest state; `mark` also keeps it as a version. */
  readonly save: (mark: VersionMark | null) => Promise<Result<{ readonly savedAt: number }>>
  readonly show: (state: SaveState) => void
}

/**
 * Milliseconds: a save follows a pause, comes at least that often while typing on, and is tried again after a failure. One
 * that is done sooner than `slow` is not announced: until then the text is shown as what it is, unsaved. That it is saved is
 * said when no key follows for `calm`: who types on is not shown every save, and no key waits for it to be drawn.
 */
const autosaveTimes = { pause: 300, atLeast: 5000, retry: 5000, slow: 300, calm: 150 }

/** Saves one draft as it changes: one save in flight, the newest state wins, a failure stays shown until a save succeeds. */
export type Autosave = {
  /** The draft changed. */
  changed(): void
  /** Saves now, even where nothing changed. */
  saveNow(mark: VersionMark | null): Promise<Result<null>>
  /** Resolves when all is on disk, or with the reason why not. */
  flush(): Promise<Result<null>>
  isDirty(): boolean
  /** Forgets what is unsaved and saves no more. */
  stop(): void
}

export function createAutosave({ save, show: showState }: AutosaveSteps): Autosave {
  let dirtySince: number | null = null
  let inFlight: Promise<Result<null>> | null = null
  let failed = false
  let stopped = false
  let shown: SaveState['name'] | null = null
  let savedAt = 0

  const alarm = createAlarm(() => void run(null, false))
  const announcement = createAlarm(() => show({ name: 'saving' }))
  const calm = createAlarm(() => show({ name: 'saved', at: savedAt }))

  function show(state: SaveState) {
    // Said once, not with every key.
    if (state.name === 'unsaved' && shown === 'unsaved') return
    shown = state.name
    showState(state)
  }

  function schedule(delay: number) {
    if (!stopped) alarm.set(delay)
  }

  function delayAfterChange(now: number, since: number): number {
    return Math.max(0, Math.min(autosaveTimes.pause, since + autosaveTimes.atLeast - now))
  }

  function scheduleIfDirty() {
    if (dirtySince !== null) schedule(delayAfterChange(Date.now(), dirtySince))
  }

  async function write(mark: VersionMark | null, isAsked: boolean): Promise<Result<null>> {
    alarm.clear()
    calm.clear()
    dirtySince = null
    if (!failed) announcement.set(autosaveTimes.slow)
    const saved = await save(mark)
    announcement.clear()
    if (stopped) return saved.ok ? { ok: true, value: null } : saved
    const hadFailed = failed
    failed = !saved.ok
    if (!saved.ok) {
      dirtySince = Date.now()
      show({ name: 'failed', failure: saved })
      schedule(autosaveTimes.retry)
      return saved
    }
    savedAt = saved.value.savedAt
    if (isDirty()) show({ name: 'unsaved' })
    else if (isAsked || hadFailed || shown === 'saving') show({ name: 'saved', at: savedAt })
    else calm.set(autosaveTimes.calm)
    scheduleIfDirty()
    return { ok: true, value: null }
  }

  async function run(mark: VersionMark | null, isAsked: boolean): Promise<Result<null>> {
    while (inFlight !== null) await inFlight
    if (stopped) return { ok: true, value: null }
    const writing = write(mark, isAsked).finally(() => {
      inFlight = null
    })
    inFlight = writing
    return writing
  }

  function isDirty() {
    return dirtySince !== null
  }

  return {
    changed() {
      if (stopped) return
      calm.clear()
      if (inFlight === null && !failed) show({ name: 'unsaved' })
      dirtySince ??= Date.now()
      if (inFlight === null) scheduleIfDirty()
    },
    saveNow: (mark) => run(mark, true),
    async flush() {
      while (inFlight !== null) await inFlight
      return isDirty() ? run(null, true) : { ok: true, value: null }
    },
    isDirty,
    stop() {
      stopped = true
      alarm.clear()
      announcement.clear()
      calm.clear()
    },
  }
}
