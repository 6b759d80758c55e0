/** A failure a developer can act on: its message names the way out and is printed without a stack. */
export class WayOut extends Error {}

/**
 * What a step did. A step that found all in place has `did: false` and is not mentioned when set-up is quiet.
 * @typedef {{ did: boolean, note: string }} Outcome
 */

/** Set-up speaks on standard error only, so that the command line's standard output stays JSON. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** How long it is since `started`, for people. @param {number} started A `performance.now()`. */
export function timeSince(started) {
  const seconds = (performance.now() - started) / 1000
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/**
 * Does one step of the set-up and says what it did and how long it took.
 * @param {string} name
 * @param {() => Outcome | Promise<Outcome>} work
 * @param {{ quiet?: boolean }} [options]
 */
export async function step(name, work, { quiet = false } = {}) {
  const started = performance.now()
  const { did, note } = await work()
  if (did || !quiet) say(`✓ ${name}: ${note} (${timeSince(started)})`)
}

/**
 * Runs a whole script: a `WayOut` ends it with its message, anything else is a bug and shows its stack.
 * @param {() => Promise<number>} script Gives the exit code.
 */
export async function runScript(script) {
  try {
    process.exitCode = await script()
  } catch (error) {
    say(error instanceof WayOut ? `✗ ${error.message}` : String(error instanceof Error ? error.stack : error))
    process.exitCode = 2
  }
}
