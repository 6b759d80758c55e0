import { toHanNumber } from '../../../shared/numbering/numbering'

const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const legal = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const legalUnits = ['', '拾', '佰', '仟']

/** A number as Word prints it in one of its formats; formats we do not know are printed in Arabic figures, as Word does. */
export function toNumberText(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'upperRoman':
      return toRoman(value)
    case 'lowerRoman':
      return toRoman(value).toLowerCase()
    case 'upperLetter':
      return toLetters(value)
    case 'lowerLetter':
      return toLetters(value).toLowerCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return toCircled(value)
    case 'decimalEnclosedFullstop':
      return inRow(0x2488, 20, value)
    case 'decimalEnclosedParen':
      return inRow(0x2474, 20, value)
    case 'ideographEnclosedCircle':
      return inRow(0x3280, 10, value)
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'koreanCounting':
      return toHanNumber(value)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
    case 'koreanDigital2':
      return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return toLegal(value)
    case 'ideographTraditional':
      return stems.charAt((value - 1) % stems.length)
    case 'ideographZodiac':
      return branches.charAt((value - 1) % branches.length)
    default:
      return String(value)
  }
}

function toRoman(value: number): string {
  const figures = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [size, figure] of figures) {
    while (rest >= size) {
      text += figure
      rest -= size
    }
  }
  return text
}

/** A … Z, then AA, BB … as Word counts on. */
function toLetters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function toCircled(value: number): string {
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36)
  return inRow(0x2460, 20, value)
}

function inRow(first: number, count: number, value: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value)
}

function toLegal(value: number): string {
  if (value < 1 || value > 9999) return String(value)
  const figures = Array.from(String(value), Number)
  return figures
    .map(
      (figure, index) =>
        (legal[figure] ?? '') + (figure === 0 ? '' : (legalUnits[figures.length - 1 - index] ?? '')),
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
}
