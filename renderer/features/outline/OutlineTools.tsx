import { ListFilter } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { words } from '../../words'
import type { RowFilter } from './filterRows'
import { focusOutline } from './outlineFlow'

type Props = {
  readonly filter: RowFilter
  readonly onFilter: (filter: RowFilter) => void
  /** Folds the tree so that headings show down to a level; 4 shows all. */
  readonly onShowDown: (level: number) => void
}

const levels = [1, 2, 3, 4] as const
const states = ['all', 'missing', 'misplaced', 'unfinished'] as const

/** Above the tree: words to look for, and how much of the outline shows. */
export function OutlineTools({ filter, onFilter, onShowDown }: Props) {
  const text = words.outline
  return (
    <div className="outline-tools">
      <input
        type="search"
        className="input"
        aria-label={text.filter}
        placeholder={filter.only === 'all' ? text.filter : text.onlyChoices[filter.only]}
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.target.value })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape' && (filter.words !== '' || filter.only !== 'all')) {
            onFilter({ words: '', only: 'all' })
            event.preventDefault()
          }
          if (event.key === 'ArrowDown') {
            focusOutline()
            event.preventDefault()
          }
        }}
      />
      <MenuTrigger>
        <Button
          aria-label={text.expandMenu}
          className="icon-button small"
          data-selected={filter.only !== 'all' || undefined}
        >
          <ListFilter aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end" offset={2}>
          <Menu aria-label={text.expandMenu}>
            <MenuSection
              selectionMode="single"
              selectedKeys={[filter.only]}
              onSelectionChange={(keys) => {
                const only = states.find((state) => keys !== 'all' && keys.has(state))
                onFilter({ ...filter, only: only ?? 'all' })
              }}
            >
              <Header className="menu-header">{text.only}</Header>
              {states.map((state) => (
                <MenuItem key={state} id={state}>
                  {text.onlyChoices[state]}
                </MenuItem>
              ))}
            </MenuSection>
            <MenuSection>
              <Header className="menu-header">{text.showDown}</Header>
              {levels.map((level) => (
                <MenuItem key={level} id={`down-${level}`} onAction={() => onShowDown(level)}>
                  {text.down[level]}
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}
