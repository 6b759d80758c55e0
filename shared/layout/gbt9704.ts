import { fangSong, hei, kai, songThroughout, titleSong } from './faces'
import type { Layout } from './layout'

/** Official papers after GB/T 9704-2012; measured figures from LibreOffice where the standard names none. */
export const gbt9704 = {
  id: 'gbt9704',
  page: {
    // 5.1, 5.2.1: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm; the other two margins are what remains.
    width: 210,
    height: 297,
    top: 37,
    right: 26,
    bottom: 35,
    left: 28,
    header: 15,
    // 7.5: the dash lies 7 mm below the text area; with a line of exactly 14 pt that is 25.5 mm (measured).
    footer: 25.5,
  },
  // 5.2.3
  grid: { lines: 22, characters: 28 },
  // 22 lines in 225 mm: 28.95 pt; with 29 pt only 21 fit.
  linePitch: 579,
  // 28 characters of 16 pt in 156 mm: 0.25 pt less each; without it only 27 fit.
  characterSpacing: -5,
  roles: {
    // 7.3.1: 2号小标宋
    title: { face: titleSong, size: 44, bold: false },
    // 7.3.3: 黑体, 楷体, 仿宋, 仿宋, all 3号, none bold
    heading1: { face: hei, size: 32, bold: false },
    heading2: { face: kai, size: 32, bold: false },
    heading3: { face: fangSong, size: 32, bold: false },
    heading4: { face: fangSong, size: 32, bold: false },
    // 5.2.2: 3号仿宋
    body: { face: fangSong, size: 32, bold: false },
    // 7.3.7: “附件” in 3号黑体, the title as that of the paper
    attachmentLabel: { face: hei, size: 32, bold: false },
    attachmentTitle: { face: titleSong, size: 44, bold: false },
    table: { face: fangSong, size: 24, bold: false },
    tableHead: { face: hei, size: 24, bold: false },
    // 7.5: 4号半角宋体
    pageNumber: { face: songThroughout, size: 28, bold: false },
  },
  // 7.3.2: one blank line between title and 主送机关
  // 7.3.2 sets a blank line between title and 主送; without one the text begins at once, and all 22 lines are text.
  title: { linePitch: 579, blankLinesBefore: { recipient: 1, body: 0 } },
  // 7.3.3: 左空二字, 回行顶格
  indents: {
    heading1: { left: 0, firstLine: 2 },
    heading2: { left: 0, firstLine: 2 },
    heading3: { left: 0, firstLine: 2 },
    heading4: { left: 0, firstLine: 2 },
    body: { left: 0, firstLine: 2 },
  },
  numbering: 'official',
  signature: {
    // 7.3.5.2: one blank line; 7.3.5.1: the upper edge of a seal of 42 mm lies within one line of the text.
    blankLines: { plain: 1, sealed: 2 },
    // 7.3.5.1: date 右空四字; 7.3.5.2: unit 右空二字
    right: { plain: 2, sealed: 4 },
    // 7.3.5.2
    dateShift: 2,
    // 7.3.5.1: seals do not touch: one of 42 mm and 3 mm of air; five lines are 51 mm.
    sealPitch: 45,
    blankLinesBetweenSeals: 4,
  },
  // 7.5: one 一字线 at each side, odd pages 居右空一字, even pages 居左空一字
  pageNumber: { form: 'plain', mark: '—', place: 'outer', indent: 1 },
  // No figure in the standard: 小四, 20 pt, lines of half a point, usual in offices.
  table: { linePitch: 400, cellMargin: 108, line: 4 },
} satisfies Layout
