import type { Block } from '../../../shared/draft/draft'
import { compileQuery } from '../../../shared/textSearch/compileQuery'
import { findInBlock } from '../../../shared/textSearch/findInBlock'
import type { TextQuery } from '../../../shared/textSearch/textQuery'

/** A search by a pattern runs here, where one that never ends can be stopped. */
addEventListener('message', ({ data }: MessageEvent<{ query: TextQuery; blocks: readonly Block[] }>) => {
  const compiled = compileQuery(data.query)
  postMessage(data.blocks.map((block) => (compiled.ok ? findInBlock(block, compiled.find) : [])))
})
