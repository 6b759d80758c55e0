import { useCallback, useState } from 'react'
import type { TextRole } from '../../../shared/layout/layout'
import { readTextSize, sayTextSize, sizeNames } from '../../../shared/layout/sizeNames'
import { words } from '../../words'
import { useEditing } from './editing'
import { NamedEntry } from './NamedEntry'

/** The size of a role: 三号, or so many points. */
export function SizeEntry({ role }: { readonly role: TextRole }) {
  const { layout, put, problems } = useEditing()
  const place = `roles.${role}.size`
  const { size } = layout.roles[role]
  const [typed, setTyped] = useState(() => sayTextSize(size))
  const shown = Object.is(readTextSize(typed), size) ? typed : sayTextSize(size)
  const resize = useCallback(
    (text: string) => {
      setTyped(text)
      const read = readTextSize(text)
      if (!Object.is(read, size)) put(place, read)
    },
    [put, place, size],
  )
  return (
    <NamedEntry
      label={words.layouts.sayPlace(place)}
      look="size"
      value={shown}
      names={sizeNames}
      problem={problems.get(place)}
      onChange={resize}
    />
  )
}
