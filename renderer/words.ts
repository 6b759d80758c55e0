import { wordsFor, type Words } from '../shared/words/words'

/** The texts of the interface's language, which the main process writes into the page. */
export const words: Words = wordsFor(document.documentElement.lang === 'en' ? 'en' : 'zh-CN')
