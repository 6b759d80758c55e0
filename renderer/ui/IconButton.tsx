import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

type Props = Omit<ButtonProps, 'className' | 'children' | 'aria-label'> & {
  readonly label: string
  readonly children: ReactNode
  readonly small?: boolean
  /** Set for a button that stays pressed while something holds. */
  readonly pressed?: boolean
}

/** A button with a picture; its name shows as a tooltip. */
export function IconButton({ label, children, small = false, pressed, ...rest }: Props) {
  const className = small ? 'icon-button small' : 'icon-button'
  return (
    <TooltipTrigger delay={600}>
      {pressed === undefined ? (
        <Button {...rest} aria-label={label} className={className}>
          {children}
        </Button>
      ) : (
        <ToggleButton
          aria-label={label}
          className={className}
          isSelected={pressed}
          isDisabled={rest.isDisabled ?? false}
          preventFocusOnPress
          {...(rest.onPress && { onPress: rest.onPress })}
        >
          {children}
        </ToggleButton>
      )}
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
