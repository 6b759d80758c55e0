import * as docx from 'docx'
import { buildFile } from '../../../electron/export/buildFile'
import { draftJson } from '../../../shared/draft/serialiseDraft'

export { buildFile, docx, draftJson }
