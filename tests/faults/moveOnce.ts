import { writeAtomically } from '../../electron/storage/writeAtomically'
import { copyFiles } from '../../electron/storage/moving/copyFiles'
import { moveLibrary } from '../../electron/storage/moving/moveLibrary'
import { interruptedAt } from './interruptedAt'

// One moving of a library in a process of its own: `moveOnce <from> <to> <settings> <step> before|after`.
const [from = '', to = '', settings = '', step = '0', moment] = process.argv.slice(2)
const { fs, begin } = interruptedAt(Number(step), async (half) => {
  if (moment === 'after') await half()
  process.kill(process.pid, 'SIGKILL')
  return new Promise<never>(() => undefined)
})
begin()
const moved = await moveLibrary(
  {
    from,
    to,
    copy: (input) => copyFiles(input, fs),
    alone: (run) => run(),
    use: (folder) => writeAtomically(settings, folder, fs),
    onProgress: () => undefined,
    isCancelled: () => false,
  },
  fs,
)
if (!moved.ok) throw new Error(moved.failure)
