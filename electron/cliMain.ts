import { join } from 'node:path'
import { runCli } from './cli'
import { processStreams } from './processStreams'

process.exitCode = await runCli(
  process.argv.slice(2),
  processStreams(),
  join(import.meta.dirname, '../../assets'),
)
