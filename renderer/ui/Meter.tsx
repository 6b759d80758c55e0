type Props = {
  readonly label: string
  readonly value: number
  readonly most: number
  /** What a screen reader says for the value. */
  readonly said: string
}

/** A thin line that fills up; more than full is just full. */
export function Meter({ label, value, most, said }: Props) {
  const share = most <= 0 ? 0 : Math.min(1, value / most)
  return (
    <div
      role="meter"
      className="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={Math.min(value, most)}
      aria-valuetext={said}
      data-full={share >= 1 || undefined}
    >
      <div className="meter-fill" style={{ width: `${String(Math.round(share * 100))}%` }} />
    </div>
  )
}
