import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { newDraft } from '../../shared/draft/newDraft'
import { fail, type Failure } from '../../shared/result'
import { defaultSettings } from '../../shared/settings'
import { dayOf } from '../../shared/today'
import { codeOf, folderFailure } from '../storage/fileFailure'
import { answerJson, refuse, refuseFor, words, type Answer, type Order } from './answer'
import { builtInTemplates } from './input'

/** `new --template ID --out PATH.zhangfa`: an empty draft of that kind; an existing file is not replaced. */
export async function answerNew({ values, assets }: Omit<Order, 'file'>): Promise<Answer> {
  if (values.template === undefined) return refuse(words.cli.missingOption('template'))
  if (values.out === undefined) return refuse(words.cli.missingOption('out'))
  if (!values.out.toLowerCase().endsWith('.zhangfa')) return refuse(words.cli.badOption('out', values.out))
  const template = (await builtInTemplates(assets)).find(({ id }) => id === values.template)
  if (!template) return refuseFor(fail('template.unknown', { template: values.template }))
  const { enforcement, layout } = defaultSettings
  const draft = newDraft({
    template,
    profile: {},
    enforcement,
    layout,
    today: dayOf(new Date()),
  })
  const out = resolve(values.out)
  const failure = await writeNewFile(out, draftJson(draft))
  return failure ? refuseFor(failure) : answerJson({ out, pages: null, warnings: [] })
}

async function writeNewFile(file: string, content: string): Promise<Failure | null> {
  try {
    await writeFile(file, content, { flag: 'wx' })
    return null
  } catch (error) {
    return codeOf(error) === 'EEXIST'
      ? fail('file.exists', { file: basename(file) })
      : folderFailure(error, file)
  }
}
