import { ChevronDown, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'

type Props = {
  readonly title: string
  readonly isFolded: boolean
  readonly onFold: (isFolded: boolean) => void
  /** Stands at the end while unfolded. */
  readonly children: ReactNode
}

/** The head of a part of a pane; pressing its title folds the part away. */
export function FoldingHead({ title, isFolded, onFold, children }: Props) {
  return (
    <div className="pane-head">
      <h2>
        <Button className="fold" aria-expanded={!isFolded} onPress={() => onFold(!isFolded)}>
          {title}
          {isFolded ? <ChevronRight aria-hidden /> : <ChevronDown aria-hidden />}
        </Button>
      </h2>
      {!isFolded && children}
    </div>
  )
}
