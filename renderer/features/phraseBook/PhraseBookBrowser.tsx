import { useState } from 'react'
import { droppedIds, movedIds, reorderedIds } from '../../../shared/snippet/arrangePhrases'
import { deletePhrases, favourPhrases, orderPhrases, restorePhrases } from '../../draft/ownPhrases'
import { importPhrases, type ImportReport } from '../../draft/phraseExchange'
import { session, useSession } from '../../session'
import { afterOverlay } from '../../ui/afterOverlay'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { DialogNotices } from '../../window/DialogNotices'
import { words } from '../../words'
import { ExportMenu } from './ExportMenu'
import { ImportReportDialog } from './ImportReportDialog'
import { NoPhrases } from './NoPhrases'
import { PhraseFilters } from './PhraseFilters'
import { PhrasePanel } from './PhrasePanel'
import { PhrasePreview } from './PhrasePreview'
import { PhraseRows } from './PhraseRows'
import { PhraseTools } from './PhraseTools'
import { useEditedPhrase } from './useEditedPhrase'
import { useKeptFocus } from './useKeptFocus'
import { useMayGo } from './useMayGo'
import { useOwnPhrases } from './useOwnPhrases'

const none: ReadonlySet<string> = new Set()

/** The own phrases: found, put in order, changed where they stand, taken in and handed on. */
export function PhraseBookBrowser({ onNear }: { readonly onNear: () => void }) {
  const book = useSession((state) => state.book)
  const phrases = useOwnPhrases()
  const { view, shown, all, groups, deleted, canOrder } = phrases
  const [selected, setSelected] = useState(none)
  const [report, setReport] = useState<ImportReport | null>(null)
  const chosen = shown.filter(({ id }) => selected.has(id))
  const isHiddenView = view.show === 'hidden'
  const [only] = chosen.length === 1 ? chosen : []
  const editing = useEditedPhrase(isHiddenView ? undefined : only)
  const text = words.phraseBook.manage
  useMayGo(editing.settle)
  useKeptFocus('.phrase-row[data-selected]', '.phrase-search input')

  function select(ids: ReadonlySet<string>) {
    if (editing.settle()) setSelected(ids)
  }

  function look(part: Parameters<typeof phrases.change>[0]) {
    if (editing.settle()) phrases.change(part)
  }

  function leave(step: () => void) {
    if (editing.settle()) step()
  }

  /** What stands next is chosen then, so that one can go on. */
  function removeChosen(step: (gone: typeof chosen) => void) {
    if (chosen.length === 0) return
    const last = shown.findLastIndex(({ id }) => selected.has(id))
    const next = shown[last + 1] ?? shown.findLast(({ id }) => !selected.has(id))
    editing.reset()
    step(chosen)
    setSelected(next ? new Set([next.id]) : none)
  }

  function reorder(ids: readonly string[]) {
    const before = book.snippets.map(({ id }) => id)
    const after = reorderedIds(before, ids)
    if (canOrder && after.some((id, at) => id !== before[at])) leave(() => orderPhrases(after))
  }

  async function takeIn() {
    const read = await importPhrases()
    if (read === null) return
    setSelected(new Set(read.taken.map(({ id }) => id)))
    if (read.read.problems.length > 0 || read.taken.length < read.read.phrases.length) setReport(read)
  }

  const ids = shown.map(({ id }) => id)
  const exported = chosen.length > 1 ? chosen : shown
  return (
    <DialogFrame
      full
      title={text.title}
      onClose={() => leave(() => session.set({ dialog: null }))}
      notices={<DialogNotices />}
      actions={
        <>
          <Button onPress={() => leave(() => void takeIn())}>{text.import}</Button>
          {!isHiddenView && (
            <ExportMenu label={text.export(exported.length, all.length)} phrases={exported} />
          )}
          <Button isDisabled={book.snippets.length < 2} onPress={() => leave(onNear)}>
            {text.near}
          </Button>
          <span className="grow" />
          <Button look="go" onPress={() => leave(() => session.set({ dialog: null }))}>
            {words.app.close}
          </Button>
        </>
      }
    >
      <div className="phrase-book">
        <PhraseFilters view={view} groups={groups} count={shown.length} all={all.length} onChange={look} />
        <div className="phrase-column">
          <div className="phrase-tools" role="toolbar" aria-label={text.tools}>
            {isHiddenView ? (
              <>
                <Button look="pill" isDisabled={chosen.length === 0} onPress={() => removeChosen(restore)}>
                  {text.restore}
                </Button>
                <Button look="pill" isDisabled={deleted.length === 0} onPress={() => restore(deleted)}>
                  {text.restoreAll}
                </Button>
              </>
            ) : (
              <PhraseTools
                count={chosen.length}
                areFavourites={chosen.length > 0 && chosen.every(({ id }) => book.favourites.includes(id))}
                canOrder={canOrder}
                onFavour={(on) => favourPhrases([...selected], on)}
                onMove={(to) => reorder(movedIds(ids, selected, to))}
                onDelete={() => removeChosen(deletePhrases)}
              />
            )}
          </div>
          {shown.length === 0 ? (
            <NoPhrases show={view.show} isEmpty={all.length === 0} onShowAll={phrases.showAll} />
          ) : (
            <PhraseRows
              key={`${view.show} ${view.order} ${view.query} ${JSON.stringify(view.filter)}`}
              phrases={shown}
              book={book}
              selected={selected}
              canOrder={canOrder}
              onSelect={select}
              onMove={(to) => reorder(movedIds(ids, selected, to))}
              onDrop={(dropped, target, place) => reorder(droppedIds(ids, dropped, target, place))}
              onDelete={() => removeChosen(isHiddenView ? restore : deletePhrases)}
              onOpen={() => afterOverlay(focusForm)}
            />
          )}
        </div>
        <div className="phrase-side" tabIndex={0} role="group" aria-label={text.editor}>
          {only && isHiddenView && <PhrasePreview text={only.text} />}
          {only && editing.fields && (
            <PhrasePanel
              key={only.id}
              phrase={only}
              groups={groups}
              uses={book.uses[only.id]?.count ?? 0}
              fields={editing.fields}
              isChanged={editing.isChanged}
              isHeld={editing.isHeld}
              onChange={editing.change}
              onKeep={editing.settle}
              onReset={editing.reset}
            />
          )}
          {!only && <p className="more">{chosen.length > 1 ? text.several(chosen.length) : text.choose}</p>}
        </div>
      </div>
      {report && <ImportReportDialog report={report} onClose={() => setReport(null)} />}
    </DialogFrame>
  )
}

function restore(phrases: readonly { readonly id: string }[]) {
  restorePhrases(phrases.map(({ id }) => id))
}

function focusForm() {
  document.querySelector<HTMLElement>('.phrase-panel textarea')?.focus()
}
