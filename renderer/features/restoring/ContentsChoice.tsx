import { useState } from 'react'
import type { BackedUpDraft, BackupContents } from '../../../shared/backup/requests'
import { sayMoment } from '../../../shared/words/sayMoment'
import { Button } from '../../ui/Button'
import { CheckLine } from '../../ui/CheckLine'
import { Choice } from '../../ui/Choice'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { BackedUpDrafts } from './BackedUpDrafts'
import type { RestoreChoice } from './restoreFlow'

type Props = {
  readonly contents: BackupContents
  readonly onBack: () => void
  readonly onRestore: (choice: Omit<RestoreChoice, 'backup'>) => void
  readonly onClose: () => void
}

/** The second step: what of the backup is brought back. What is missing is ticked to begin with. */
export function ContentsChoice({ contents, onBack, onRestore, onClose }: Props) {
  const { contents: drafts, missingTemplates, missingLayouts, missingPhrases, unreadable } = contents
  const [chosen, setChosen] = useState(() => pathsOf(drafts, ['missing']))
  const [filter, setFilter] = useState('')
  const [differing, setDiffering] = useState<'beside' | 'replace'>('beside')
  const hasOwnParts = missingTemplates + missingLayouts + missingPhrases > 0
  const [ownParts, setOwnParts] = useState(hasOwnParts)
  const [now] = useState(Date.now)
  const text = words.restoring
  const wanted = filter.trim()
  const shown = wanted === '' ? drafts : drafts.filter(({ title }) => title.includes(wanted))
  const hasDiffering = drafts.some(({ path, state }) => state === 'differs' && chosen.has(path))

  return (
    <DialogFrame
      wide
      title={`${text.title} · ${sayMoment(contents.madeAt, now, words)}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onBack}>{text.back}</Button>
          <span className="grow" />
          <Button onPress={onClose}>{words.app.cancel}</Button>
          <Button
            look="go"
            isDisabled={chosen.size === 0 && !(hasOwnParts && ownParts)}
            onPress={() => onRestore({ paths: [...chosen], differing, ownParts: hasOwnParts && ownParts })}
          >
            {text.restore(chosen.size)}
          </Button>
        </>
      }
    >
      <div className="restore-head">
        <input
          type="search"
          className="input"
          aria-label={text.filter}
          placeholder={text.filter}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <Button look="pill" onPress={() => setChosen(pathsOf(shown, ['missing']))}>
          {text.chooseMissing}
        </Button>
        <Button look="pill" onPress={() => setChosen(pathsOf(shown, ['missing', 'differs']))}>
          {text.chooseChanged}
        </Button>
        <Button look="pill" onPress={() => setChosen(new Set())}>
          {text.chooseNone}
        </Button>
        <span role="status" className="restore-count">
          {text.chosen(chosen.size, drafts.length)}
        </span>
      </div>
      <BackedUpDrafts
        drafts={shown}
        chosen={chosen}
        now={now}
        nothing={drafts.length === 0 ? text.empty : text.nothingFound}
        onChoose={setChosen}
      />
      {hasDiffering && (
        <div className="setting">
          <span>{text.differing}</span>
          <Choice
            label={text.differing}
            choices={(['beside', 'replace'] as const).map((id) => ({ id, name: text.differings[id] }))}
            chosen={differing}
            onChoose={setDiffering}
          />
        </div>
      )}
      {hasOwnParts && (
        <CheckLine
          label={text.ownParts}
          more={text.ownPartsMore(missingTemplates, missingLayouts, missingPhrases)}
          isChecked={ownParts}
          onChange={setOwnParts}
        />
      )}
      {unreadable.length > 0 && <p className="more">{text.unreadable(unreadable.length)}</p>}
    </DialogFrame>
  )
}

function pathsOf(
  drafts: readonly BackedUpDraft[],
  states: readonly BackedUpDraft['state'][],
): ReadonlySet<string> {
  return new Set(drafts.filter(({ state }) => states.includes(state)).map(({ path }) => path))
}
