import { Search, SlidersHorizontal, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import { draftSorts, tagsInUse, type ListChoice } from '../../../shared/library/listDrafts'
import { session, useSession } from '../../session'
import { ActionPopover } from '../../ui/ActionPopover'
import type { Action } from '../../ui/action'
import { IconButton } from '../../ui/IconButton'
import { changeSettings } from '../../window/settingsFlow'
import { words } from '../../words'
import { clearRecent } from './shelfFlow'

type Props = {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly choice: ListChoice
  readonly onChoose: (choice: Partial<Pick<ListChoice, 'view' | 'template' | 'tag'>>) => void
  readonly onNewFolder: () => void
}

/** Above the list: a field that filters it, and a menu for order, choice and folders. */
export function LibraryTools({ query, onQuery, choice, onChoose, onNewFolder }: Props) {
  const actions = useViewActions(choice, onChoose, onNewFolder)
  const text = words.library
  return (
    <div className="library-tools">
      <div className="library-filter">
        <Search aria-hidden />
        <input
          className="input"
          aria-label={text.filter}
          title={text.filterMore}
          placeholder={text.filterShort}
          value={query}
          maxLength={100}
          spellCheck={false}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing || query === '') return
            event.stopPropagation()
            onQuery('')
          }}
        />
        {query !== '' && (
          <IconButton small label={text.clearFilter} onPress={() => onQuery('')}>
            <X aria-hidden />
          </IconButton>
        )}
      </div>
      <MenuTrigger>
        <Button aria-label={text.view.label} className="icon-button small">
          <SlidersHorizontal aria-hidden />
        </Button>
        <ActionPopover actions={actions} placement="bottom end" />
      </MenuTrigger>
    </div>
  )
}

function useViewActions(
  choice: ListChoice,
  onChoose: Props['onChoose'],
  onNewFolder: () => void,
): readonly Action[] {
  const text = words.library.view
  const templates = useSession((state) => state.templates)
  const shelf = useSession((state) => state.shelf)
  const library = useSession((state) => state.settings.library)
  const tags = tagsInUse(shelf)
  const oneOf = (
    ids: readonly (string | null)[],
    chosen: string | null,
    nameOf: (id: string) => string,
    choose: (id: string | null) => void,
  ): readonly Action[] =>
    ids.map((id) => ({
      id: `one:${id ?? ''}`,
      name: id === null ? text.any : nameOf(id),
      isChosen: id === chosen,
      run: () => choose(id),
    }))
  return [
    {
      id: 'all',
      name: text.all,
      isChosen: choice.view === 'all',
      run: () => onChoose({ view: 'all', template: null, tag: null }),
    },
    {
      id: 'recent',
      name: text.recent,
      isChosen: choice.view === 'recent',
      run: () => onChoose({ view: 'recent' }),
    },
    {
      id: 'search',
      name: text.search,
      group: 1,
      run: () => session.set({ dialog: { name: 'librarySearch' } }),
    },
    {
      id: 'sort',
      name: text.sort,
      group: 1,
      run: () => undefined,
      children: draftSorts.map((sort) => ({
        id: sort,
        name: text.sorts[sort],
        isChosen: library.sort === sort,
        run: () => void changeSettings({ library: { ...library, sort } }),
      })),
    },
    {
      id: 'template',
      name: text.template,
      group: 1,
      run: () => undefined,
      children: oneOf(
        [null, ...templates.map(({ id }) => id)],
        choice.template,
        (id) => templates.find((one) => one.id === id)?.name ?? id,
        (template) => onChoose({ template }),
      ),
    },
    {
      id: 'tag',
      name: text.tag,
      group: 1,
      isDisabled: tags.length === 0,
      run: () => undefined,
      children: oneOf(
        [null, ...tags],
        choice.tag,
        (tag) => tag,
        (tag) => onChoose({ tag }),
      ),
    },
    { id: 'newFolder', name: text.newFolder, group: 2, run: onNewFolder },
    {
      id: 'clearRecent',
      name: text.clearRecent,
      group: 2,
      isDisabled: shelf.opened.length === 0,
      run: clearRecent,
    },
    { id: 'trash', name: text.trash, group: 2, run: () => session.set({ dialog: { name: 'trash' } }) },
  ]
}
