import { hei, kai, song } from './faces'
import type { Layout } from './layout'

/** 通用总结: a plain page for schools and companies, with Word's own margins and no grid. */
export const general = {
  id: 'general',
  page: {
    width: 210,
    height: 297,
    top: 25.4,
    right: 31.8,
    bottom: 25.4,
    left: 31.8,
    header: 15,
    footer: 17.5,
  },
  linePitch: 480,
  characterSpacing: 0,
  roles: {
    title: { face: hei, size: 36, bold: false },
    heading1: { face: hei, size: 28, bold: false },
    heading2: { face: kai, size: 24, bold: true },
    heading3: { face: song, size: 24, bold: true },
    heading4: { face: song, size: 24, bold: false },
    body: { face: song, size: 24, bold: false },
    attachmentLabel: { face: hei, size: 24, bold: false },
    attachmentTitle: { face: hei, size: 32, bold: false },
    table: { face: song, size: 21, bold: false },
    tableHead: { face: song, size: 21, bold: true },
    pageNumber: { face: song, size: 18, bold: false },
  },
  title: { linePitch: 640, blankLinesBefore: { recipient: 1, body: 1 } },
  indents: {
    heading1: { left: 0, firstLine: 2 },
    heading2: { left: 0, firstLine: 2 },
    heading3: { left: 0, firstLine: 2 },
    heading4: { left: 0, firstLine: 2 },
    body: { left: 0, firstLine: 2 },
  },
  numbering: 'official',
  signature: {
    blankLines: { plain: 1, sealed: 2 },
    right: { plain: 2, sealed: 4 },
    dateShift: 2,
    sealPitch: 45,
    blankLinesBetweenSeals: 4,
  },
  pageNumber: { form: 'plain', mark: '', place: 'centre', indent: 0 },
  table: { linePitch: 360, cellMargin: 108, line: 4 },
} satisfies Layout
