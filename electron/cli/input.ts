import { basename, join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { spansText } from '../../shared/draft/blockText'
import type { BlockId, Draft } from '../../shared/draft/draft'
import { openArticle } from '../../shared/draft/fromSource'
import { parseDraft } from '../../shared/draft/parseDraft'
import type { Article } from '../../shared/material/article'
import { placeInSource, type BlockStretch, type SourcePlace } from '../../shared/material/placeInSource'
import type { ReadSource } from '../../shared/material/requests'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import { defaultSettings } from '../../shared/settings'
import type { Template } from '../../shared/template/template'
import { templateForKind } from '../../shared/template/templateForKind'
import { backgroundTasks } from '../backgroundTasks'
import { toPlainText } from '../export/plainText'
import { readSource } from '../reading/readSource'
import { imagesOfSource } from '../storage/keepSourceImages'
import { isDraftName } from '../storage/libraryIndex'
import { readFailure } from '../storage/fileFailure'
import { readTemplates } from '../storage/templates'
import { words, type Order } from './answer'

/** A draft to work on, and where it stands in its file. */
export type LoadedDraft = {
  readonly draft: Draft
  readonly template: Template
  /** The pictures of a source; those of a draft file lie beside it. */
  readonly images?: ReadonlyMap<string, Uint8Array>
  /** Where a stretch of a block stands, or of the title where no block is named; in a draft file each block is a line. */
  readonly placeOf: (block: BlockId | undefined, stretch: BlockStretch) => SourcePlace
}

/** `details` are further lines for standard error: the articles to choose from. */
type Loaded =
  { readonly ok: true; readonly value: LoadedDraft } | (Failure & { readonly details?: readonly string[] })

/** The built-in templates, from the folder of the program's assets. */
export async function builtInTemplates(assets: string): Promise<readonly Template[]> {
  return (await readTemplates(join(assets, 'templates'))).values
}

/** Reads a source and takes it apart; of a draft file, the text as it is exported. */
export async function readSourceFile(file: string, assets: string): Promise<Result<ReadSource>> {
  if (isDraftName(basename(file))) return readDraftAsSource(file, assets)
  return backgroundTasks.readFile({ file, templates: await builtInTemplates(assets) })
}

async function readDraftAsSource(file: string, assets: string): Promise<Result<ReadSource>> {
  const text = await readText(file)
  if (!text.ok) return text
  const draft = parseDraft(text.value, basename(file))
  if (!draft.ok) return draft
  const bytes = new TextEncoder().encode(toPlainText(draft.value))
  return readSource(bytes, basename(file), await builtInTemplates(assets))
}

/** Whether the marks of a source stay as they are, or half-width ones beside Han become full-width as in the window. */
export type Marks = 'as-written' | 'full-width'

/** Opens a draft file, or one article of a source as a draft; several articles without `--article` are a failure. */
export async function loadDraft(order: Order, marks: Marks): Promise<Loaded> {
  const { values } = order
  const opened = await openSource(order)
  if (!opened.ok) return opened
  if ('draft' in opened.value) return ok(opened.value)
  const { source, templates, chosen } = opened.value
  const article = chooseArticle(source, values.article)
  if (!article.ok) return { ...article, details: listOf(source) }
  return loadArticle(source, article.value, templateOf(source, article.value, templates, chosen), marks)
}

/** An article of a source that is made a draft when its turn comes. */
type ArticleToLoad = {
  readonly index: number
  readonly title: string | null
  readonly load: () => Loaded
}

/** All articles of a source; of a draft file, the draft. */
export async function articlesOf(order: Order, marks: Marks): Promise<Result<readonly ArticleToLoad[]>> {
  const opened = await openSource(order)
  if (!opened.ok) return opened
  const { value } = opened
  if ('draft' in value) return ok([{ index: 1, title: spansText(value.draft.title), load: () => ok(value) }])
  const { source, templates, chosen } = value
  return ok(
    source.articles.map((article) => ({
      index: article.index,
      title: article.title,
      load: () => loadArticle(source, article, templateOf(source, article, templates, chosen), marks),
    })),
  )
}

type OpenedSource = {
  readonly source: ReadSource
  readonly templates: readonly Template[]
  /** By `--template`. */
  readonly chosen: Template | undefined
}

async function openSource({ file, values, assets }: Order): Promise<Result<LoadedDraft | OpenedSource>> {
  const templates = await builtInTemplates(assets)
  const chosen = templates.find(({ id }) => id === values.template)
  if (values.template !== undefined && !chosen) return fail('template.unknown', { template: values.template })
  if (isDraftName(basename(file))) return loadDraftFile(file, templates, chosen)
  const source = await readSourceFile(file, assets)
  return source.ok ? ok({ source: source.value, templates, chosen }) : source
}

function templateOf(
  source: ReadSource,
  article: Article,
  templates: readonly Template[],
  chosen: Template | undefined,
): Template | undefined {
  const noted = templates.find(({ id }) => id === source.styled?.notes?.template)
  return chosen ?? noted ?? templateForKind(templates, article.kind)
}

/** One line for each article. */
export function listOf(source: ReadSource): string[] {
  return source.articles.map((article) =>
    words.cli.articleLine({ ...article, title: article.title ?? words.cli.untitled }),
  )
}

function loadArticle(
  source: ReadSource,
  article: Article,
  template: Template | undefined,
  marks: Marks,
): Loaded {
  if (!template) return fail('template.unknown', { template: article.kind })
  const { enforcement, layout } = defaultSettings
  const { draft, lines } = openArticle({
    lines: source.lines,
    styled: source.styled,
    article,
    template,
    profile: {},
    enforcement,
    layout,
    fullWidthMarks: marks === 'full-width',
  })
  const starts = [...new Set(lines.values())].sort((one, other) => one - other)
  return ok({
    draft,
    template,
    images: imagesOfSource(source),
    placeOf: (block, stretch) => {
      const first = lines.get(block ?? '') ?? article.startLine
      const next = starts.find((line) => line > first)
      return placeInSource(stretch, source.lines, { first, last: next ? next - 1 : article.endLine })
    },
  })
}

async function loadDraftFile(
  file: string,
  templates: readonly Template[],
  chosen: Template | undefined,
): Promise<Result<LoadedDraft>> {
  const text = await readText(file)
  if (!text.ok) return text
  const draft = parseDraft(text.value, basename(file))
  if (!draft.ok) return draft
  const { ownTemplate, template: id, blocks } = draft.value
  const template = chosen ?? ownTemplate ?? templates.find((known) => known.id === id)
  if (!template) return fail('template.unknown', { template: id })
  const lines = new Map(blocks.map((block, index) => [block.id, index + 2]))
  return ok({
    draft: draft.value,
    template,
    placeOf: (block, { start, end }) => ({
      line: lines.get(block ?? '') ?? 1,
      start: start + 1,
      end: end + 1,
    }),
  })
}

function chooseArticle(source: ReadSource, wanted: string | undefined): Result<Article> {
  const { articles } = source
  const count = articles.length
  const [only] = articles
  if (wanted === undefined) return only && count === 1 ? ok(only) : fail('article.choose', { count })
  const article = articles.find(({ index }) => String(index) === wanted)
  return article ? ok(article) : fail('article.unknown', { index: wanted, count })
}

async function readText(file: string): Promise<Result<string>> {
  try {
    return ok(await readFile(file, 'utf8'))
  } catch (error) {
    return readFailure(error, file)
  }
}
