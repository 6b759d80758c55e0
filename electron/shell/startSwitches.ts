import { resolve } from 'node:path'

export type StartSwitches = {
  /** A library for this run. */
  readonly library?: string
  /** Files to open, absolute. */
  readonly files: readonly string[]
  /** What stands after `--cli`: the command line instead of a window. */
  readonly cli?: readonly string[]
}

/** Reads what the program was started with. `args` without the executable; relative paths count from `folder`. */
export function readStartSwitches(args: readonly string[], folder: string): StartSwitches {
  const at = args.indexOf('--cli')
  if (at >= 0) return { files: [], cli: args.slice(at + 1) }
  const library = args.findLast((arg) => arg.startsWith('--library='))?.slice('--library='.length)
  const files = args.filter((arg) => arg !== '' && !arg.startsWith('-')).map((file) => resolve(folder, file))
  return { files, ...(library && { library: resolve(folder, library) }) }
}

/** The arguments meant for the program: without the executable and, when it is run from source, without the program's own path. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const args = argv.slice(1)
  if (isPackaged) return args
  const program = args.findIndex((arg) => !arg.startsWith('-'))
  return args.filter((_, index) => index !== program)
}
