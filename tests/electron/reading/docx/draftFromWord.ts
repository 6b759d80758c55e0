import { readWord } from '../../../../electron/reading/readWord'
import type { Draft } from '../../../../shared/draft/draft'
import { openArticle } from '../../../../shared/draft/fromSource'
import type { Article } from '../../../../shared/material/article'
import { builtInTemplates } from '../../../shared/template/builtInTemplates'

const wholeText: Article = {
  index: 1,
  title: null,
  startLine: 1,
  endLine: 1,
  kind: '其他',
  intro: true,
  headings: [],
  signoff: null,
}

/** The draft that opening a Word file gives: its only article. */
export function draftFromWord(bytes: Uint8Array, fileName = '来文.docx'): Draft {
  const templates = builtInTemplates()
  const read = readWord(bytes, fileName, templates)
  if (!read.ok) throw new Error(read.failure)
  const { articles, lines, styled } = read.value
  const [article = wholeText, ...others] = articles
  const [template] = templates
  if (others.length > 0 || !template) throw new Error(`${articles.length} articles`)
  return openArticle({
    lines,
    styled,
    article,
    template,
    profile: {},
    enforcement: 'guide',
    layout: 'gbt9704',
    fullWidthMarks: true,
  }).draft
}
