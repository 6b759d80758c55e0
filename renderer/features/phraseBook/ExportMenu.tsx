import { MenuTrigger } from 'react-aria-components/Menu'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import { phraseFormats } from '../../../shared/snippet/requests'
import { exportPhrases } from '../../draft/phraseExchange'
import { ActionPopover } from '../../ui/ActionPopover'
import { Button } from '../../ui/Button'
import { words } from '../../words'

type Props = {
  /** What the button says. */
  readonly label: string
  readonly phrases: readonly OwnSnippet[]
}

/** 导出: as what the phrases are written. */
export function ExportMenu({ label, phrases }: Props) {
  const { formats } = words.phraseFiles
  return (
    <MenuTrigger>
      <Button isDisabled={phrases.length === 0}>{label}</Button>
      <ActionPopover
        placement="top start"
        actions={phraseFormats.map((id) => ({
          id,
          name: formats[id],
          run: () => void exportPhrases(id, phrases),
        }))}
      />
    </MenuTrigger>
  )
}
