import * as docx from 'docx'
import { buildFile } from '../../../electron/export/buildFile'
import { layouts } from '../../../shared/layout/layouts'
import { draftJson } from '../../../shared/draft/serialiseDraft'

export { buildFile, docx, draftJson, layouts }
