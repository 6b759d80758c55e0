import { useMemo } from 'react'
import { duplicateGroups, mergedPhrase } from '../../../shared/snippet/nearDuplicates'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import { snippetSpans } from '../../../shared/snippet/snippetSpans'
import { mergePhrases } from '../../draft/ownPhrases'
import { PhraseText } from '../../phrases/PhraseText'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { DialogNotices } from '../../window/DialogNotices'
import { words } from '../../words'
import { useKeptFocus } from './useKeptFocus'

/** Groups drawn at once. */
const most = 100

/** 合并相近: the groups of own phrases that say the same, put together one by one or all. */
export function NearPhrases({ onBack }: { readonly onBack: () => void }) {
  const snippets = useSession((state) => state.book.snippets)
  const groups = useMemo(() => duplicateGroups(snippets), [snippets])
  const text = words.phraseBook.nearView
  useKeptFocus('.dialog-actions .go')
  return (
    <DialogFrame
      full
      title={text.title}
      onClose={onBack}
      notices={<DialogNotices />}
      actions={
        <>
          <Button isDisabled={groups.length === 0} onPress={() => mergePhrases(groups)}>
            {text.mergeAll(groups.length)}
          </Button>
          <span className="grow" />
          <Button look="go" autoFocus onPress={onBack}>
            {text.back}
          </Button>
        </>
      }
    >
      <p className="more">{groups.length === 0 ? text.none : text.more}</p>
      <div className="near-groups">
        {groups.slice(0, most).map((group, at) => (
          <NearGroup key={group[0]?.id} group={group} name={text.group(at + 1, group.length)} />
        ))}
      </div>
      {groups.length > most && <p className="more">{text.more100(groups.length - most)}</p>}
    </DialogFrame>
  )
}

type GroupProps = { readonly group: readonly OwnSnippet[]; readonly name: string }

function NearGroup({ group, name }: GroupProps) {
  const text = words.phraseBook.nearView
  const stays = mergedPhrase(group, session.get().book).keep.id
  return (
    <section className="near-group" aria-label={name}>
      <div className="near-head">
        <h3>{name}</h3>
        <Button look="pill" onPress={() => mergePhrases([group])}>
          {text.merge}
        </Button>
      </div>
      <ul>
        {group.map((phrase) => (
          <li key={phrase.id} data-stays={phrase.id === stays || undefined}>
            <PhraseText spans={snippetSpans(phrase)} marked={[]} />
            {phrase.id === stays && <span className="near-stays">{text.stays}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
