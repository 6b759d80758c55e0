import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import { TextField } from 'react-aria-components/TextField'
import { setTarget } from '../../draft/guideFlow'
import { presentTemplate } from '../../draft/presentDraft'
import { headOnScreen, useSession } from '../../session'
import { Button as WordButton } from '../../ui/Button'
import { words } from '../../words'

const text = words.guide
const grouped = (count: number) => count.toLocaleString('zh-CN')

/** 字数 of the whole against its target, with a thin line that fills up; pressing it sets the target. More than asked is never too much. */
export function TargetMark() {
  const characters = useSession((state) => state.characters)
  const own = useSession((state) => headOnScreen(state)?.target)
  const ofKind = presentTemplate()?.target
  const target = own ?? ofKind
  const count = grouped(characters)
  const share = target === undefined ? 0 : Math.min(1, characters / target)
  return (
    <DialogTrigger>
      <Button
        className="target"
        aria-label={
          target === undefined ? text.wholeSaidWithout(count) : text.wholeSaid(count, grouped(target))
        }
      >
        <span className="count">
          {words.app.status.characters(count)}
          {target !== undefined && ` / ${grouped(target)}`}
        </span>
        {target !== undefined && (
          <span className="target-line" data-full={share >= 1 || undefined} aria-hidden>
            <span style={{ width: `${String(Math.round(share * 100))}%` }} />
          </span>
        )}
      </Button>
      <Popover className="popover target-popover" placement="top start" offset={6}>
        <Dialog aria-label={text.wholeTarget}>
          {({ close }) => <TargetForm own={own} ofKind={ofKind} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type FormProps = {
  readonly own: number | undefined
  readonly ofKind: number | undefined
  readonly onDone: () => void
}

function TargetForm({ own, ofKind, onDone }: FormProps) {
  const [value, setValue] = useState(own === undefined ? '' : String(own))
  const wanted = Number(value)
  const isFit = value === '' || (Number.isInteger(wanted) && wanted > 0)
  return (
    <form
      className="target-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isFit) return
        setTarget(value === '' ? null : wanted)
        onDone()
      }}
    >
      <TextField
        className="field"
        autoFocus
        value={value}
        isInvalid={!isFit}
        onChange={(typed) => setValue(typed.replace(/[^\d]/gu, ''))}
      >
        <Label>{text.setTarget}</Label>
        <Input
          className="input"
          inputMode="numeric"
          maxLength={6}
          placeholder={ofKind === undefined ? '' : String(ofKind)}
        />
      </TextField>
      <p>{text.setTargetMore(ofKind === undefined ? null : grouped(ofKind))}</p>
      <WordButton look="go" type="submit" isDisabled={!isFit}>
        {text.save}
      </WordButton>
    </form>
  )
}
