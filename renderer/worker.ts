import { readingsOf } from '../shared/pinyin/readingsOf'

/** The page's worker: what would hold up a key. It has the dictionary of readings, which the page does not load. */
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(readingsOf(data)))
