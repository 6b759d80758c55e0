import { TextEntry } from './TextEntry'

type Props = {
  readonly label: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
  readonly problem?: string | undefined
}

/** A whole number to fill in, or none; other marks than digits are not taken. */
export function NumberEntry({ label, value, onChange, problem }: Props) {
  return (
    <TextEntry
      numeric
      label={label}
      value={value === undefined ? '' : String(value)}
      maxLength={6}
      problem={problem}
      onChange={(text) => {
        const digits = text.normalize('NFKC').replace(/\D/g, '')
        onChange(digits === '' ? undefined : Number(digits))
      }}
    />
  )
}
