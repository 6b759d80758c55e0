import { Fragment } from 'react'

type Props = {
  readonly text: string
  /** In order, none overlapping another. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** A text with stretches of it marked. */
export function MarkedText({ text, marks }: Props) {
  const last = marks.at(-1)
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(last?.end ?? 0)}
    </>
  )
}
