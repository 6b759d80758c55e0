import { TextEntry } from './TextEntry'

type Props = {
  readonly label: string
  readonly lines: readonly string[] | undefined
  readonly onChange: (lines: string[]) => void
  readonly hint?: string
  readonly problem?: string | undefined
}

/** Several short texts, one a line. */
export function LinesEntry({ label, lines = [], onChange, hint, problem }: Props) {
  return (
    <TextEntry
      label={label}
      lines={4}
      value={lines.join('\n')}
      problem={problem}
      onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
      {...(hint !== undefined && { hint })}
    />
  )
}
