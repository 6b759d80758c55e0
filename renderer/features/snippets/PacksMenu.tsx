import { Check, ListFilter } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { SnippetPack } from '../../../shared/snippet/snippet'
import { words } from '../../words'

type Props = {
  readonly packs: readonly SnippetPack[]
  readonly off: readonly string[]
  readonly onChange: (off: readonly string[]) => void
}

/** 短语包: switches packs on and off; the menu stays open meanwhile. */
export function PacksMenu({ packs, off, onChange }: Props) {
  const isOn = ({ id }: SnippetPack) => !off.includes(id)
  return (
    <MenuTrigger>
      <Button className="snippet-chip packs-button" aria-label={words.snippets.packs}>
        <ListFilter aria-hidden />
        {words.snippets.packsOn(packs.filter(isOn).length, packs.length)}
      </Button>
      <Popover className="popover packs" placement="bottom end" offset={2}>
        <Menu
          aria-label={words.snippets.packs}
          selectionMode="multiple"
          selectedKeys={packs.filter(isOn).map(({ id }) => id)}
          onSelectionChange={(chosen) =>
            onChange(packs.filter(({ id }) => chosen !== 'all' && !chosen.has(id)).map(({ id }) => id))
          }
        >
          {packs.map((pack) => (
            <MenuItem key={pack.id} id={pack.id} textValue={pack.name}>
              <Check aria-hidden className="chosen" data-chosen={isOn(pack) || undefined} />
              <span className="name">{pack.name}</span>
              <span className="pack-count">{words.snippets.count(pack.snippets.length)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
