import { isOnPath } from './run.mjs'
import { say } from './step.mjs'

/** Whether windows can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/**
 * Puts a virtual screen around a command where there is none, and says so.
 * @param {readonly string[]} command
 * @param {{ always?: boolean, quiet?: boolean, screen?: number }} [options] `always` keeps test windows off a real screen too, where
 *   Xvfb is installed; commands begun at the same time have different screens, counted from 0.
 */
export function onScreen(command, { always = false, quiet = false, screen = 0 } = {}) {
  if (hasDisplay() && !(always && process.platform === 'linux' && isOnPath('xvfb-run'))) return [...command]
  if (!quiet)
    say(
      `  ${hasDisplay() ? 'Kept off your screen' : 'No display here'}: running under Xvfb, a screen nobody sees.`,
    )
  // Two that look for a free number at the same moment would find the same one.
  return ['xvfb-run', '-n', String(99 + 50 * screen), '-a', '-s', '-screen 0 1440x1000x24', ...command]
}
