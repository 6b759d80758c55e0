import { parseArgs } from 'node:util'
import { words, type Answer, type MakePdfOf, type Order } from './cli/answer'
import { answerCheck } from './cli/check'
import { answerExport } from './cli/export'
import { answerNew } from './cli/new'
import { answerOutline } from './cli/outline'
import { answerRead } from './cli/read'

/** Where the command line writes. */
export type Streams = { readonly out: (text: string) => void; readonly err: (text: string) => void }

const onFile: Readonly<Record<string, (order: Order) => Promise<Answer>>> = {
  read: answerRead,
  outline: answerOutline,
  check: answerCheck,
  export: answerExport,
}

/**
 * The same work without a window (design.md, 12). Writes the answer to `out`, messages to `err`, and gives the exit
 * code: 0, 1 (findings at level error, or nothing found) or 2 (could not). `assets` is the folder of the program's assets.
 */
export async function runCli(
  argv: readonly string[],
  streams: Streams,
  assets: string,
  makePdf?: MakePdfOf,
): Promise<number> {
  const tell = (line: string) => streams.err(`${line}\n`)
  const answer = parseCommandLine(argv, { assets, makePdf, tell })
  if (!answer) {
    streams.err(`${words.cli.usage}\n`)
    return argv.includes('--help') ? 0 : 2
  }
  const { output, messages, exitCode } = await answer()
  if (messages.length > 0) streams.err(`${messages.join('\n')}\n`)
  if (output !== '') streams.out(`${output}\n`)
  return exitCode
}

function parseCommandLine(
  argv: readonly string[],
  ground: Pick<Order, 'assets' | 'makePdf' | 'tell'>,
): (() => Promise<Answer>) | null {
  const parsed = parseOptions(argv)
  if (!parsed) return null
  const [command = '', file, ...rest] = parsed.positionals
  if (command === 'new' && file === undefined)
    return () => answerNew({ values: parsed.values, assets: ground.assets })
  const run = onFile[command]
  if (!run || file === undefined || rest.length > 0) return null
  return () => run({ file, values: parsed.values, ...ground })
}

function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        fix: { type: 'boolean' },
        article: { type: 'string' },
        template: { type: 'string' },
        level: { type: 'string' },
        to: { type: 'string' },
        layout: { type: 'string' },
        encoding: { type: 'string' },
        all: { type: 'boolean' },
        numbering: { type: 'string' },
        contents: { type: 'boolean' },
        fonts: { type: 'string' },
        out: { type: 'string' },
      },
    })
  } catch {
    // An unknown option or a value that is missing: the usage says what there is.
    return null
  }
}
