import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import type { Article } from '../../../shared/material/article'
import type { ReadSource } from '../../../shared/material/requests'
import { words } from '../../words'
import { excerptOf, holdsText } from './articleText'

type Props = {
  readonly source: ReadSource
  readonly sizes: ReadonlyMap<Article, number>
  readonly chosen: Article | undefined
  readonly onChoose: (article: Article) => void
  /** Enter and double click. */
  readonly onOpen: (article: Article) => void
}

/** The articles of a source with how each begins, filtered by title and text. */
export function ArticleList({ source, sizes, chosen, onChoose, onOpen }: Props) {
  const [filter, setFilter] = useState('')
  const wanted = filter.trim()
  const { articles } = source
  const shown = articles.filter((article) => wanted === '' || holdsText(source, article, wanted))
  const byKey = (key: unknown) => articles.find(({ index }) => index === key)
  return (
    <>
      <div className="article-filter">
        <input
          type="search"
          className="input"
          aria-label={words.collection.filter}
          placeholder={words.collection.filter}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <span role="status">
          {wanted === ''
            ? words.collection.count(articles.length)
            : words.collection.shown(shown.length, articles.length)}
        </span>
      </div>
      <ListBox
        aria-label={words.collection.list}
        className="articles"
        items={shown.map((article) => ({ id: article.index, article }))}
        dependencies={[sizes]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen ? [chosen.index] : []}
        onSelectionChange={(keys) => {
          const article = keys === 'all' ? undefined : byKey([...keys][0])
          if (article) onChoose(article)
        }}
        onAction={(key) => {
          const article = byKey(key)
          if (article) onOpen(article)
        }}
        renderEmptyState={() => <p className="articles-none">{words.collection.nothingFound(wanted)}</p>}
      >
        {({ id, article }) => (
          <ListBoxItem id={id} textValue={article.title ?? words.collection.article(id)} className="article">
            <span className="article-index" aria-hidden>
              {id}
            </span>
            <Text slot="label" className="article-title">
              {article.title ?? words.collection.untitled}
            </Text>
            <Text slot="description" className="article-facts">
              {sayFacts(article, sizes.get(article)).join(' · ')}
            </Text>
            <span className="article-excerpt" aria-hidden>
              {excerptOf(source, article)}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  )
}

function sayFacts(article: Article, size: number | undefined): string[] {
  const { characters, headings } = words.collection
  return [article.kind, ...(size === undefined ? [] : [characters(size)]), headings(article.headings.length)]
}
