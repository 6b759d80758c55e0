import { fail } from '../../shared/result'
import { templateJson } from '../../shared/template/ownTemplate'
import { parseTemplate } from '../../shared/template/parseTemplate'
import type { Template } from '../../shared/template/template'
import type { OwnFileKind } from './ownFile'

/** A kind of summaries (文种) as a file. */
export const templateFiles: OwnFileKind<Template> = {
  parse: parseTemplate,
  toJson: templateJson,
  failures: {
    notOurs: 'template.notOurs',
    twice: 'template.twice',
    unknown: (template) => fail('template.unknown', { template }),
  },
}
