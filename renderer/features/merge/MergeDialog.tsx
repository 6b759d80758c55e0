import { useState } from 'react'
import type { DraftId } from '../../../shared/draft/draft'
import { spansText } from '../../../shared/draft/blockText'
import type { ConflictCopy } from '../../../shared/library/requests'
import { titleKey, usualChoice, type MergeChoice } from '../../../shared/merge/mergeDrafts'
import type { MergePart } from '../../../shared/merge/mergeParts'
import { sayMoment } from '../../../shared/words/sayMoment'
import { mergeConflict, planOf } from '../../draft/mergeFlow'
import { session } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { MergedPart } from './MergedPart'
import { PartChoice } from './PartChoice'
import './merge.css'

type Props = { readonly copy: DraftId; readonly conflict: ConflictCopy }

const text = words.merging

/** 合并冲突副本: what of each section stays; those that are the same on both sides are not shown. */
export function MergeDialog({ copy, conflict }: Props) {
  const [plan] = useState(() => planOf(conflict))
  const [now] = useState(Date.now)
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map())
  const { title, parts } = plan
  const differing = parts.filter(({ verdict }) => verdict !== 'same')
  const isSame = differing.length === 0 && title.verdict === 'same'
  const own = session.get().draft?.fileName ?? ''
  const choose = (key: string) => (choice: MergeChoice) => setChoices(new Map([...choices, [key, choice]]))

  return (
    <DialogFrame
      full
      title={text.title}
      onClose={close}
      actions={
        <>
          <span className="merge-kept">{text.kept}</span>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" autoFocus onPress={() => void mergeConflict(copy, conflict, choices)}>
            {text.run}
          </Button>
        </>
      }
    >
      <div className="merge-sides">
        <span>{text.sides.mine(own)}</span>
        <span>{text.sides.theirs(conflict.fileName, sayMoment(conflict.modified, now, words))}</span>
      </div>
      <p className="more">{isSame ? text.same : conflict.base ? text.more : text.moreWithoutBase}</p>
      <div className="merge-parts" role="region" aria-label={text.list} tabIndex={0}>
        {title.verdict !== 'same' && (
          <section className="merge-part" data-verdict={title.verdict}>
            <header>
              <h3>{text.parts.title}</h3>
              <span className="merge-verdict">{text.verdicts[title.verdict]}</span>
              <PartChoice
                part={text.parts.title}
                choices={['mine', 'theirs']}
                chosen={choices.get(titleKey) ?? (title.verdict === 'theirs' ? 'theirs' : 'mine')}
                onChoose={choose(titleKey)}
              />
            </header>
            <div className="merge-row">
              <p>{spansText(title.mine)}</p>
              <p>{spansText(title.theirs)}</p>
            </div>
          </section>
        )}
        {differing.map((part) => (
          <MergedPart
            key={part.key}
            part={part}
            name={nameOf(part)}
            chosen={choices.get(part.key) ?? usualChoice(part.verdict)}
            onChoose={choose(part.key)}
          />
        ))}
      </div>
    </DialogFrame>
  )
}

function nameOf({ key, heading }: MergePart): string {
  if (heading !== null) return heading
  return key === 'before' ? text.parts.before : text.parts.after
}

function close() {
  session.set({ dialog: null })
}
