import { it } from 'vitest'
import mammoth from 'mammoth'
import { buildWord } from '../../../../electron/export/word'
import { readDocx } from '../../../../electron/reading/docx/readDocx'
import { layouts } from '../../../../shared/layout/layouts'
import { draftOf, heading, paragraphs, recipient, signature, prose, cell } from '../../export/drafts'
it('scratch', async () => {
  const small = draftOf([recipient, heading(1, '基本情况'), ...paragraphs(2), heading(2, '加强领导。', prose(2)), {type:'table', headerRows:1, rows:[[cell('甲'),cell('乙',{colSpan:2})],[cell('丙',{rowSpan:2}),cell('丁'),cell('戊')],[cell('己'),cell('庚')]]}, {type:'pageBreak'}, {type:'paragraph', spans:[{text:'缺'},{text:'【单位】',blank:{name:'单位',kind:'text'}}]}, {type:'attachments',names:['统计表','名单']}, signature, {type:'attachment', title:[{text:'统计表'}]}])
  const bytes = await buildWord(small, layouts.gbt9704)
  const got = readDocx(bytes, 'a.docx')
  console.log(JSON.stringify(got, null, 1).slice(0, 9000))
  const big = draftOf(Array.from({length: 60}, (_, i) => [heading(1, '基本情况'+i), heading(2,'分项工作。', prose(3,i)), ...paragraphs(10, i)]).flat())
  const bigBytes = await buildWord(big, layouts.gbt9704)
  const chars = JSON.stringify(readDocx(bigBytes,'b')).length
  for (let n=0;n<5;n++){ let t=performance.now(); readDocx(bigBytes,'b'); const a=performance.now()-t; t=performance.now(); await mammoth.convertToHtml({buffer: Buffer.from(bigBytes)}); console.log(chars, a, performance.now()-t) }
})
