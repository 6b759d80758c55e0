import { useEffect, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import type { FoundDraft } from '../../../shared/library/requests'
import { sayMoment } from '../../../shared/words/sayMoment'
import { session } from '../../session'
import { useNow } from '../../ui/useNow'
import { words } from '../../words'
import { createLibrarySearch, openFound, type Search } from './librarySearchFlow'
import { MarkedText } from './MarkedText'
import './librarySearch.css'

const text = words.library.search

/** 在全部文稿中查找: a field over the drafts that have all its words, with the place. Arrows move, Enter opens, Escape closes. */
export function LibrarySearchDialog() {
  const [query, setQuery] = useState('')
  const [search, setSearch] = useState<Search>({ state: 'empty' })
  const [flow] = useState(() => createLibrarySearch(setSearch))
  useEffect(() => () => flow.stop(), [flow])
  const now = useNow(60_000)
  const drafts = search.state === 'found' ? search.drafts : []

  function change(changed: string) {
    setQuery(changed)
    flow.ask(changed)
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="veil quick-veil"
      onOpenChange={(isOpen) => {
        if (!isOpen) session.set({ dialog: null })
      }}
    >
      <Modal className="modal quick library-search">
        <Dialog className="dialog" aria-label={text.title}>
          <Autocomplete inputValue={query} onInputChange={change}>
            <TextField aria-label={text.title} autoFocus className="quick-field">
              <Input
                role="combobox"
                aria-expanded
                className="input"
                placeholder={text.placeholder}
                autoComplete="off"
                spellCheck={false}
              />
            </TextField>
            <ListBox
              aria-label={text.list}
              className="quick-list"
              items={drafts}
              dependencies={[now]}
              onAction={(id) => {
                const found = drafts.find((draft) => draft.id === id)
                if (found) void openFound(found)
              }}
              renderEmptyState={() => <p className="quick-note">{sayState(search, query.trim())}</p>}
            >
              {(draft) => <FoundItem draft={draft} now={now} />}
            </ListBox>
          </Autocomplete>
          {search.state === 'found' && search.count > 0 && (
            <p className="quick-note" role="status">
              {text.count(search.count, drafts.length)}
            </p>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function FoundItem({ draft, now }: { readonly draft: FoundDraft; readonly now: number }) {
  const title = draft.title.trim() || words.library.untitled
  return (
    <ListBoxItem id={draft.id} textValue={title} className="quick-item found-draft">
      <span className="found-head">
        <b>{title}</b>
        <small>{[draft.folder, sayMoment(draft.modified, now, words)].filter(Boolean).join(' · ')}</small>
      </span>
      <span className="found-excerpt">
        <MarkedText text={draft.excerpt} marks={draft.marks} />
      </span>
    </ListBoxItem>
  )
}

function sayState(search: Search, query: string): string {
  if (search.state === 'empty' || query === '') return text.hint
  return search.state === 'searching' ? text.searching : text.nothing(query)
}
