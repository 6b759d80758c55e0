import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button as Trigger } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { CommandId } from '../../../shared/commands'
import type { DraftHead } from '../../../shared/draft/draft'
import { layoutOf } from '../../../shared/layout/layouts'
import { useSession } from '../../session'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { lookOfCaret } from './lookOfCaret'
import './lookButton.css'

type Props = { readonly head: DraftHead; readonly run: (command: CommandId) => void }

/** Where people look for buttons of font and size: what is set here and why, and the way to change it for the whole. */
export function LookButton({ head, run }: Props) {
  const caret = useSession((state) => state.caret)
  const [isOpen, setOpen] = useState(false)
  const text = words.layouts.popover
  const { short, part, lines, why } = lookOfCaret(caret, layoutOf(head))
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Trigger className="choice-button look-button" aria-label={text.label(short)}>
        <span>{short}</span>
        <ChevronDown aria-hidden />
      </Trigger>
      <Popover className="popover" placement="bottom start" offset={4}>
        <Dialog aria-label={text.title} className="look-popover">
          <h3>{part}</h3>
          <dl>
            {lines.map(({ name, said }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
          <p className="look-why">{why}</p>
          <p className="look-whole">{text.whole}</p>
          <Button
            onPress={() => {
              setOpen(false)
              run('layout.edit')
            }}
          >
            {text.change}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
