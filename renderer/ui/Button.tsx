import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'

type Props = Omit<ButtonProps, 'className' | 'children'> & {
  /** `go` for the one thing to do, `pill` for small ones in heads, `quiet` where a frame would shout. */
  readonly look?: 'plain' | 'go' | 'pill' | 'quiet' | 'wrong'
  readonly children: ReactNode
}

/** A button with words. */
export function Button({ look = 'plain', children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={`button ${look}`}>
      {children}
    </AriaButton>
  )
}
