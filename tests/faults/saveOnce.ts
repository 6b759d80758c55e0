import { createLibrary } from '../../electron/storage/library'
import { wordsFor } from '../../shared/words/words'
import { draftOf } from './draftOf'
import { interruptedAt } from './interruptedAt'

// One save of the draft in a library, with a version, in a process of its own: `saveOnce <folder> <step> before|after`.
const [folder = '', step = '0', moment] = process.argv.slice(2)
const { fs, begin } = interruptedAt(Number(step), async (half) => {
  if (moment === 'after') await half()
  process.kill(process.pid, 'SIGKILL')
  return new Promise<never>(() => undefined)
})
const library = createLibrary({ folder, names: wordsFor('zh-CN').files, fs })
const opened = await library.open('draft1')
if (!opened.ok) throw new Error(opened.failure)
const { revision } = opened.value
begin()
const saved = await library.save({ id: 'draft1', json: draftOf('new'), basedOn: revision, mark: 'marked' })
if (!saved.ok) throw new Error(saved.failure)
