import { ReadingTable } from '../../../shared/pinyin/readingTable'
import { readingsOf } from '../../../shared/pinyin/readingsOf'
import { createPhraseIndex } from '../../../shared/snippet/phraseIndex'

export { createPhraseIndex, ReadingTable, readingsOf }
