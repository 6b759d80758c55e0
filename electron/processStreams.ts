import type { Streams } from './cli'

/** The streams of this process; a reader that has gone away (`| head`) is no error. */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  }
}
