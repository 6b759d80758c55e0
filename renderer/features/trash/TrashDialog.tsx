import { useEffect, useState } from 'react'
import type { Selection } from 'react-aria-components/GridList'
import type { TrashedDraft } from '../../../shared/library/requests'
import { session } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { useNow } from '../../ui/useNow'
import { words } from '../../words'
import { TrashList } from './TrashList'
import { purge, readTrash, restore, showTrash } from './trashFlow'
import './trash.css'

const text = words.library.trash

/** 回收站: what was deleted, to be put back or deleted for good. */
export function TrashDialog() {
  const [drafts, setDrafts] = useState<readonly TrashedDraft[] | null>(null)
  const [selected, setSelected] = useState<Selection>(new Set())
  /** What is to be deleted for good, once that is confirmed. */
  const [asked, setAsked] = useState<readonly TrashedDraft[] | null>(null)
  const now = useNow(60_000)
  useEffect(() => {
    let isGone = false
    void readTrash().then((read) => {
      if (!isGone) setDrafts(read)
    })
    return () => {
      isGone = true
    }
  }, [])
  const all = drafts ?? []
  const chosen = selected === 'all' ? all : all.filter(({ trashed }) => selected.has(trashed))
  const close = () => session.set({ dialog: null })

  async function after(step: Promise<unknown>) {
    await step
    setSelected(new Set())
    setAsked(null)
    setDrafts(await readTrash())
  }

  return (
    <DialogFrame
      wide
      title={text.title}
      onClose={asked ? () => setAsked(null) : close}
      actions={
        asked ? (
          <>
            <Button autoFocus onPress={() => setAsked(null)}>
              {words.app.cancel}
            </Button>
            <Button look="wrong" onPress={() => void after(purge(asked))}>
              {text.yes(asked.length)}
            </Button>
          </>
        ) : (
          <>
            <Button isDisabled={all.length === 0} onPress={() => setAsked(all)}>
              {text.clear}
            </Button>
            <Button look="quiet" onPress={() => void showTrash()}>
              {text.showFolder}
            </Button>
            <span className="trash-space" />
            <Button isDisabled={chosen.length === 0} onPress={() => setAsked(chosen)}>
              {text.purge}
            </Button>
            <Button isDisabled={chosen.length === 0} onPress={() => void after(restore(chosen))}>
              {text.restore}
            </Button>
            <Button look="go" onPress={close}>
              {words.app.close}
            </Button>
          </>
        )
      }
    >
      {asked ? (
        <div role="alert" className="trash-question">
          <p>{text.ask(asked.length)}</p>
          <p className="trash-more">{text.askMore}</p>
          <ul>
            {asked.slice(0, 5).map(({ trashed, title }) => (
              <li key={trashed}>{title.trim() || words.library.untitled}</li>
            ))}
            {asked.length > 5 && <li>…</li>}
          </ul>
        </div>
      ) : (
        <>
          <p className="trash-more">{chosen.length > 0 ? text.chosen(chosen.length) : text.keeps}</p>
          {drafts !== null && drafts.length > 0 ? (
            <TrashList drafts={drafts} selected={selected} now={now} onSelect={setSelected} />
          ) : (
            <p role="status" className="trash-empty">
              {drafts === null ? text.loading : text.empty}
            </p>
          )}
        </>
      )}
    </DialogFrame>
  )
}
