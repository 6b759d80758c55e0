import { writeBackup } from '../../electron/storage/backup/writeBackup'
import { interruptedAt } from './interruptedAt'

// One backup in a process of its own: `backupOnce <library> <folder> <step> before|after`.
const [library = '', folder = '', step = '0', moment] = process.argv.slice(2)
const { fs, begin } = interruptedAt(Number(step), async (half) => {
  if (moment === 'after') await half()
  process.kill(process.pid, 'SIGKILL')
  return new Promise<never>(() => undefined)
})
begin()
const now = new Date(2026, 10, 22, 9, 30).getTime()
const made = await writeBackup({ library, folder, kind: 'daily', program: '0.1.0', now }, fs)
if (!made.ok) throw new Error(made.failure)
