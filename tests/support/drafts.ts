import type { Block, Draft, HeadingLevel } from '../../shared/draft/draft'

/** A heading for tests; its id is its text unless given. */
export function heading(
  level: HeadingLevel,
  text: string,
  rest: { id?: string; slot?: string; kept?: true } = {},
): Block {
  return { id: text, type: 'heading', level, lead: [{ text }], ...rest }
}

/** A paragraph for tests. */
export function paragraph(id: string, text = ''): Block {
  return { id, type: 'paragraph', spans: text === '' ? [] : [{ text }] }
}

/** A draft for tests around the given blocks. */
export function draftWith(blocks: Block[], rest: Partial<Draft> = {}): Draft {
  return {
    format: 'zhangfa-draft',
    version: 3,
    id: 'd1',
    title: [{ text: '年度工作总结' }],
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'strict',
    profile: {},
    blocks,
    ...rest,
  }
}
