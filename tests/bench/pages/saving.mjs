import { createLibrary } from '../../../electron/storage/library'
import { draftJson } from '../../../shared/draft/serialiseDraft'
import { wordsFor } from '../../../shared/words/words'

export { createLibrary, draftJson, wordsFor }
