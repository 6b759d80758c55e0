import { describe, expect, it } from 'vitest'
import { textOf } from '../../../shared/draft/blockText'
import { cellsOfText, tableOfText } from '../../../shared/table/tableOfText'

const shown = (content: ReturnType<typeof tableOfText>) => content && textOf({ id: 't', ...content })

describe('text with tabs', () => {
  it('is a table where all lines have as many cells', () => {
    expect(shown(tableOfText('科室\t人数\r\n一科\t12\r\n'))).toBe('科室\t人数\n一科\t12')
  })

  it('keeps line breaks and quotes of cells that stand in quotes', () => {
    expect(shown(tableOfText('甲\t"一\n二"\n乙\t"说""好"""'))).toBe('甲\t一\n二\n乙\t说"好"')
  })

  it('takes quotes inside a cell as they are', () => {
    expect(shown(tableOfText('"甲"乙\t1\n丙\t2'))).toBe('"甲"乙\t1\n丙\t2')
  })

  it.each(['一段文字', '一段\t文字', '甲\t1\n乙', '\t缩进一\n\t缩进二', '', '甲\n乙'])(
    'is none in %j',
    (text) => {
      expect(tableOfText(text)).toBeNull()
    },
  )

  it('is cells in a table even on one line', () => {
    expect(shown(cellsOfText('1\t2'))).toBe('1\t2')
    expect(cellsOfText('甲\n乙')).toBeNull()
  })
})
