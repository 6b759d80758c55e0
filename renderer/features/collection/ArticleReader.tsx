import { useMemo, useState } from 'react'
import type { Article } from '../../../shared/material/article'
import type { ReadSource } from '../../../shared/material/requests'
import type { Template, TemplateId } from '../../../shared/template/template'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/CheckField'
import { Choice } from '../../ui/Choice'
import { words } from '../../words'
import { articleLines, textOfLines, withFullWidthMarks } from './articleLines'
import { copyText } from './copyText'
import { ReadingText } from './ReadingText'

type Props = {
  readonly source: ReadSource
  readonly article: Article
  /** Shown where the article has no title. */
  readonly name: string
  readonly templates: readonly Template[]
  readonly template: TemplateId
  /** Shown over the choice of the kind. */
  readonly kindHint: string | undefined
  readonly onTemplate: (template: TemplateId) => void
  readonly fullWidthMarks: boolean
  readonly onFullWidthMarks: (wanted: boolean) => void
  readonly onOpen: () => void
  readonly onRollForward: () => void
}

/** One article, read before it is opened as a draft. */
export function ArticleReader(props: Props) {
  const {
    source,
    article,
    name,
    templates,
    template,
    kindHint,
    onTemplate,
    fullWidthMarks,
    onFullWidthMarks,
    onOpen,
    onRollForward,
  } = props
  const written = useMemo(() => articleLines(source, article), [source, article])
  const lines = useMemo(
    () => (fullWidthMarks ? written.map(withFullWidthMarks) : written),
    [written, fullWidthMarks],
  )
  const [copied, setCopied] = useState<Article | null>(null)
  return (
    <section className="reader" aria-label={words.collection.preview}>
      <div className="reader-tools">
        <h2 title={name}>{name}</h2>
        <span role="status" className="reader-told">
          {copied === article && words.collection.copied}
        </span>
        <Button
          onPress={() => {
            if (copyText(textOfLines(lines))) setCopied(article)
          }}
        >
          {words.collection.copyAll}
        </Button>
        <CheckField
          label={words.collection.fullWidthMarks}
          isSelected={fullWidthMarks}
          onChange={onFullWidthMarks}
        />
        <span title={kindHint}>
          <Choice label={words.collection.kind} choices={templates} chosen={template} onChoose={onTemplate} />
        </span>
        <Button isDisabled={templates.length === 0} onPress={onRollForward}>
          {words.collection.rollForward}
        </Button>
        <Button look="go" isDisabled={templates.length === 0} onPress={onOpen}>
          {words.collection.openAsDraft}
        </Button>
      </div>
      <div className="reading" key={article.index} tabIndex={0} role="document" aria-label={name}>
        <div className="reading-page">
          <ReadingText lines={lines} />
        </div>
      </div>
    </section>
  )
}
