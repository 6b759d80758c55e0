import { expect, it } from 'vitest'
import { titleOfFile } from '../../../shared/draft/titleOfFile'

it.each([
  ['水管站总结.docx', '水管站总结'],
  ['水管站总结(2).docx', '水管站总结'],
  ['水管站总结 - 副本.docx', '水管站总结'],
  ['水管站2031.12总结（定稿）.txt', '水管站2031.12总结（定稿）'],
  ['.docx', ''],
])('%s gives the title %s', (file, title) => {
  expect(titleOfFile(file)).toBe(title)
})
