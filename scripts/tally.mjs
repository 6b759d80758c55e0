// node scripts/tally.mjs EXIT_CODE: closes a CI run with the line “N passed, N failed”.
import { countAll } from './setup/tally.mjs'

const { passed, failed } = countAll(process.argv[2] === '0')
process.stdout.write(`${passed} passed, ${failed} failed\n`)
