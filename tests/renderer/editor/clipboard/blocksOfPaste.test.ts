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
    expect(paste('一、基本情况\n（一）加强领导。\n1.建章立制\n（2）落实责任\n今年制定制度12项。')).toEqual([
      [1, '基本情况'],
      [2, '加强领导'],
      [3, '建章立制'],
      [4, '落实责任'],
      '今年制定制度12项。',
    ])
  })

  it('has levels where short numbered lines go on from one another, with nothing under them too', () => {
    expect(paste('一、工作\n1.甲\n2.乙\n二、计划\n（一）丙\n（二）丁')).toEqual([
      [1, '工作'],
      [3, '甲'],
      [3, '乙'],
      [1, '计划'],
      [2, '丙'],
      [2, '丁'],
    ])
    expect(paste('3、甲\n4、乙')).toEqual([
      [3, '甲'],
      [3, '乙'],
    ])
    expect(paste('一百零一、末项')).toEqual([[1, '末项']])
  })

  it('keeps the numbers that would be others as levels', () => {
    expect(paste('1.全年办结来信12件。\n2.短')).toEqual(['1.全年办结来信12件。', '2.短'])
    expect(paste('1.甲\n3.乙\n4.丙')).toEqual([[3, '甲'], '3.乙', '4.丙'])
  })

  it('keeps numbered sentences and long lines as they are', () => {
    const long = `一、${'今年以来各项工作有新的进展，'.repeat(4)}`
    expect(paste(`1.全年办结来信12件。\n${long}`)).toEqual(['1.全年办结来信12件。', long])
  })

  it('has run-in headings, all of a row alike', () => {
    const row = [
      '(一)加强组织领导。7月31日召开动员会，明确分工。',
      '(二)压实责任。各组分片包干。',
      '(三)强化督导，抓好落实。全年督导12次，发现问题都已整改。',
      '(四)建章立制。修订制度5项。',
    ]
    const blocks = blocksOfPaste(paragraphsOfText(row.join('\n')))
    expect(blocks.map((block) => block.type)).toEqual(['heading', 'heading', 'heading', 'heading'])
    expect(blocks[0]).toMatchObject({
      level: 2,
      lead: [{ text: '加强组织领导。' }],
      tail: [{ text: '7月31日召开动员会，明确分工。' }],
    })
  })

  it('keeps the face of what runs on behind a heading', () => {
    const spans = [
      { text: '（一）加强领导。', bold: true } as const,
      { text: '全年' },
      { text: '12次。', underline: true } as const,
    ]
    expect(blocksOfPaste([{ text: spans.map((span) => span.text).join(''), spans }])).toMatchObject([
      { lead: [{ text: '加强领导。' }], tail: spans.slice(1) },
    ])
  })

  it('has an attachments note where one is written', () => {
    const blocks = blocksOfPaste(paragraphsOfText('一、工作\n附件:1.统计表\n2.名单。\n某局'))
    expect(blocks.slice(1)).toMatchObject([
      { type: 'attachments', names: ['统计表', '名单'] },
      { type: 'paragraph' },
    ])
    expect(blocksOfPaste(paragraphsOfText('附件：任务清单'))).toMatchObject([{ names: ['任务清单'] }])
    expect(paste('附件：')).toEqual(['附件：'])
  })

  it('takes a declared heading for one, and its bold away', () => {
    const [block] = blocksOfPaste([
      { text: '工作', spans: [{ text: '工作', bold: true }], style: { outlineLevel: 2 } },
    ])
    expect(block).toMatchObject({ type: 'heading', level: 2, lead: [{ text: '工作' }] })
  })
})
