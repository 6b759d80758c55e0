import { paperOf, paperSizes, type PaperName } from '../../../shared/layout/paperSizes'
import { Choice } from '../../ui/Choice'
import { words } from '../../words'
import { useEditing } from './editing'
import { paperFields } from './figureFields'
import { Figures } from './Figures'

/** The paper, by its name or by its measures. */
export function PaperFields() {
  const { layout, change } = useEditing()
  const text = words.layouts.editor
  const paper = paperOf(layout.page)
  const names = Object.keys(paperSizes) as PaperName[]
  return (
    <>
      <div className="layout-choice">
        <span aria-hidden>{text.paper}</span>
        <Choice
          label={text.paper}
          choices={[...names, 'other' as const].map((id) => ({ id, name: text.papers[id] }))}
          chosen={paper ?? 'other'}
          onChoose={(id) => {
            // A millimetre off, so that the fields for other paper show.
            const size = id === 'other' ? { width: layout.page.width - 1 } : paperSizes[id]
            if (id !== (paper ?? 'other'))
              change((now) => ({ ...now, page: { ...now.page, ...size } }), 'paper')
          }}
        />
      </div>
      {paper === undefined && <Figures fields={paperFields} />}
    </>
  )
}
