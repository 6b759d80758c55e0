import { createDraftSearch } from '../../../electron/search/draftSearch'

export { createDraftSearch }
