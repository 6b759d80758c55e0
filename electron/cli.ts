/** Where the command line reads and writes. */
export type Streams = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/** Runs one command without a window; the answer is the exit code. */
export function runCli(argv: readonly string[], streams: Streams): Promise<number> {
  streams.err(`zhangfa: ${argv.join(' ')}\n`)
  return Promise.resolve(2)
}
