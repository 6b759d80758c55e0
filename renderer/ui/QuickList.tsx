import { useState, type ReactNode } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'

type QuickItem = {
  readonly id: string
  readonly name: string
  readonly isDisabled?: boolean
  /** Stands at the end of the line, soft. */
  readonly end?: ReactNode
  /** How deep the line is set in, from 0. */
  readonly depth?: number
}

type Props = {
  readonly title: string
  readonly listLabel: string
  readonly placeholder: string
  /** What fits the query, the best first. */
  readonly find: (query: string) => readonly QuickItem[]
  readonly sayNothing: (query: string) => string
  readonly sayMore: (count: number) => string
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** Lines drawn at once; more come by typing on. */
const most = 100

/** A list over the window from which one is chosen by typing: arrows move, Enter chooses, Escape closes. */
export function QuickList(props: Props) {
  const { title, listLabel, placeholder, find, sayNothing, sayMore, onChoose, onClose } = props
  const [query, setQuery] = useState('')
  const found = find(query)
  const shown = found.slice(0, most)
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="veil quick-veil"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="modal quick">
        <Dialog className="dialog" aria-label={title}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <TextField aria-label={title} autoFocus className="quick-field">
              <Input
                role="combobox"
                aria-expanded
                className="input"
                placeholder={placeholder}
                autoComplete="off"
                spellCheck={false}
              />
            </TextField>
            <ListBox
              aria-label={listLabel}
              className="quick-list"
              items={shown}
              onAction={(id) => onChoose(String(id))}
              renderEmptyState={() => <p className="quick-note">{sayNothing(query.trim())}</p>}
            >
              {(item) => (
                <ListBoxItem
                  id={item.id}
                  textValue={item.name}
                  className="quick-item"
                  isDisabled={item.isDisabled ?? false}
                  data-depth={item.depth}
                >
                  <span className="quick-name">{item.name}</span>
                  {item.end}
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
          {found.length > most && <p className="quick-note">{sayMore(found.length - most)}</p>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
