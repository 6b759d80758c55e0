import { resolve } from 'node:path'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { newDraft } from '../../shared/draft/newDraft'
import { fail } from '../../shared/result'
import { defaultSettings } from '../../shared/settings'
import { dayOf } from '../../shared/today'
import { writeAtomically } from '../storage/writeAtomically'
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
  const written = await writeAtomically(out, new TextEncoder().encode(draftJson(draft)))
  return written.ok ? answerJson({ out, pages: null, warnings: [] }) : refuseFor(written)
}
