import { ProgressBar } from 'react-aria-components/ProgressBar'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import './collection.css'

type Props = {
  readonly fileName: string
  /** From 0 to 1; left out while it is not known. */
  readonly part?: number
  readonly onCancel?: () => void
}

/** Shown while a long file is being read. */
export function ReadingProgress({ fileName, part, onCancel }: Props) {
  const percent = part === undefined ? undefined : Math.round(part * 100)
  return (
    <div className="reading-progress">
      <p>{words.collection.reading(fileName)}</p>
      <ProgressBar
        aria-label={words.collection.reading(fileName)}
        className="progress"
        {...(percent === undefined ? { isIndeterminate: true } : { value: percent })}
      >
        <span
          className="progress-bar"
          data-unknown={percent === undefined || undefined}
          style={percent === undefined ? undefined : { width: `${percent}%` }}
        />
      </ProgressBar>
      <p className="progress-percent">{percent === undefined ? '' : words.collection.percent(percent)}</p>
      {onCancel && <Button onPress={onCancel}>{words.collection.cancel}</Button>}
    </div>
  )
}
