import { describe, expect, it } from 'vitest'
import { blocksOfPaste } from '../../../../renderer/editor/clipboard/blocksOfPaste'
import { paragraphsOfText } from '../../../../renderer/editor/clipboard/pastedText'

const paste = (text: string) =>
  blocksOfPaste(paragraphsOfText(text)).map((block) => {
    if (block.type === 'heading') return [block.level, block.lead.map((span) => span.text).join('')]
    return 'spans' in block ? block.spans.map((span) => span.text).join('') : block.type
  })

describe('pasted text', () => {
  it('loses blanks at the start and empty lines', () => {
    expect(paste('　　今年以来\r\n\r\n  　\n工作  ')).toEqual(['今年以来', '工作'])
  })

  it('has levels where short lines have numbers', () => {
    expect(paste('一、基本情况\n（一）加强领导。\n1.建章立制\n（2）落实责任')).toEqual([
      [1, '基本情况'],
      [2, '加强领导。'],
      [3, '建章立制'],
      [4, '落实责任'],
    ])
  })

  it('keeps numbered sentences and long lines as they are', () => {
    const long = `一、${'今年以来各项工作有新的进展，'.repeat(4)}`
    expect(paste(`1.全年办结来信12件。\n${long}\n（一）先学一步。再深一层`)).toEqual([
      '1.全年办结来信12件。',
      long,
      '（一）先学一步。再深一层',
    ])
  })

  it('takes a declared heading for one, and its bold away', () => {
    const [block] = blocksOfPaste([
      { text: '工作', spans: [{ text: '工作', bold: true }], style: { outlineLevel: 2 } },
    ])
    expect(block).toMatchObject({ type: 'heading', level: 2, lead: [{ text: '工作' }] })
  })
})
