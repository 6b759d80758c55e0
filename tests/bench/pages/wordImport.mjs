// What the bench of reading Word files needs of the program, and the library it is held against.
export { buildFile } from '../../../electron/export/buildFile'
export { readWord } from '../../../electron/reading/readWord'
export { layouts } from '../../../shared/layout/layouts'
