import { RotateCcw } from 'lucide-react'
import { IconButton } from '../../ui/IconButton'

type Props = { readonly label: string; readonly onPress: () => void }

/** Gives a field what the standard says. */
export function ResetButton({ label, onPress }: Props) {
  return (
    <IconButton small label={label} onPress={onPress}>
      <RotateCcw aria-hidden />
    </IconButton>
  )
}
