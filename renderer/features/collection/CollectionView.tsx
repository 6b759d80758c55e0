import { useState } from 'react'
import type { Article } from '../../../shared/material/article'
import type { ReadSource } from '../../../shared/material/requests'
import type { Template, TemplateId } from '../../../shared/template/template'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { ArticleList } from './ArticleList'
import { ArticleReader } from './ArticleReader'
import { CutLines } from './CutLines'
import { templateFor } from './templateFor'
import { useArticleSizes } from './useArticleSizes'
import { wholeText } from './wholeText'
import './collection.css'

type Choices = { readonly template: TemplateId; readonly fullWidthMarks: boolean }

type Props = {
  readonly source: ReadSource
  readonly templates: readonly Template[]
  /** The article shown first, where it is not the source's first. */
  readonly startAt?: Article | undefined
  /** The article as found, or the whole text as one where none was found. */
  readonly onOpenArticle: (article: Article, choices: Choices) => void
  /** 沿用上年, from the same choices. */
  readonly onRollForward: (article: Article, choices: Choices) => void
  readonly onClose: () => void
}

/** A source taken apart: its articles at the left, the chosen one for reading at the right. Give it `key` per source. */
export function CollectionView(props: Props) {
  const { source, templates, startAt, onOpenArticle, onRollForward, onClose } = props
  const [whole] = useState(() => wholeText(source))
  const [chosen, setChosen] = useState<Article | undefined>(startAt ?? source.articles[0])
  const [kinds, setKinds] = useState<ReadonlyMap<Article, TemplateId>>(new Map())
  const [fullWidthMarks, setFullWidthMarks] = useState(true)
  const sizes = useArticleSizes(source)
  const article = chosen ?? whole
  const templateOf = (one: Article) => kinds.get(one) ?? templateFor(one, templates)
  const choicesFor = (one: Article) => ({ template: templateOf(one), fullWidthMarks })
  const open = (one: Article) => onOpenArticle(one, choicesFor(one))
  return (
    <main className="collection" aria-label={words.collection.name}>
      <div className="collection-side">
        <header className="collection-head">
          <h1 title={source.fileName}>{source.fileName}</h1>
          <Button look="pill" onPress={onClose}>
            {words.collection.close}
          </Button>
          <p>
            {words.collection.lines(source.lines.length)} · {words.collection.encoding(source.encoding)}
          </p>
        </header>
        {chosen ? (
          <ArticleList source={source} sizes={sizes} chosen={chosen} onChoose={setChosen} onOpen={open} />
        ) : (
          <div className="articles-none">
            <p>{words.collection.noArticle}</p>
            <p>{words.collection.noArticleHint}</p>
          </div>
        )}
        <CutLines source={source} />
      </div>
      <ArticleReader
        source={source}
        article={article}
        name={chosen ? (chosen.title ?? words.collection.article(chosen.index)) : words.collection.wholeText}
        templates={templates}
        template={templateOf(article)}
        kindHint={kindHint(article, templates, templateOf(article))}
        onTemplate={(template) => setKinds(new Map(kinds).set(article, template))}
        fullWidthMarks={fullWidthMarks}
        onFullWidthMarks={setFullWidthMarks}
        onOpen={() => open(article)}
        onRollForward={() => onRollForward(article, choicesFor(article))}
      />
    </main>
  )
}

/** Why another kind than the article's own is chosen; nothing to say where there is a template of its kind. */
function kindHint({ kind }: Article, templates: readonly Template[], chosen: TemplateId): string | undefined {
  const name = templates.find(({ id }) => id === chosen)?.name
  const isKnown = kind === '其他' || templates.some((template) => template.name === kind)
  return isKnown || name === undefined ? undefined : words.collection.noTemplate(kind, name)
}
