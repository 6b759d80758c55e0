/** A heading as it stands in a source: structural depth, number as written (or null), text without number and closing mark. */
export type SourceHeading = {
  /** 1-based line of the decoded text. */
  readonly line: number
  /** Structural depth in the article, 1 the highest. */
  readonly level: number
  readonly number: string | null
  readonly text: string
  /** The Chinese name of its slot, for level 1 only. */
  readonly slot?: string
  /** Text runs on in the heading's own paragraph. */
  readonly runIn: boolean
}

/** One summary inside a source. Lines are 1-based and inclusive. */
export type Article = {
  readonly index: number
  /** As written, two lines joined; null when it has none. */
  readonly title: string | null
  readonly startLine: number
  readonly endLine: number
  /** A template's name, or 工作计划, or 其他. */
  readonly kind: string
  /** Text stands before the first heading. */
  readonly intro: boolean
  readonly headings: readonly SourceHeading[]
  readonly signoff: { readonly line: number; readonly text: string } | null
}

/** Lines that belong to the site, not to a text: navigation, blurbs, contents, page counters. */
export type Boilerplate = { readonly startLine: number; readonly endLine: number; readonly why: string }

/** A source taken apart. */
export type Collection = {
  readonly articles: readonly Article[]
  readonly boilerplate: readonly Boilerplate[]
}
