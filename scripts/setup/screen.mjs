import { isOnPath } from './run.mjs'
import { say } from './step.mjs'

/** Whether windows can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/**
 * Puts a virtual screen around a command where there is none, and says so.
 * @param {readonly string[]} command
 * @param {{ always?: boolean, quiet?: boolean }} [options] `always` keeps test windows off a real screen too, where Xvfb is installed.
 */
export function onScreen(command, { always = false, quiet = false } = {}) {
  if (hasDisplay() && !(always && process.platform === 'linux' && isOnPath('xvfb-run'))) return [...command]
  if (!quiet)
    say(
      `  ${hasDisplay() ? 'Kept off your screen' : 'No display here'}: running under Xvfb, a screen nobody sees.`,
    )
  return ['xvfb-run', '-a', '-s', '-screen 0 1440x1000x24', ...command]
}
