import { useState } from 'react'
import { planPrint, type PrintWish } from '../../shared/pages/printPlan'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { words } from '../words'
import { exportPdf } from './exportFlow'
import { changePrinting, closePrint, sendToPrinter } from './printFlow'
import { PrinterField } from './PrinterField'
import { usePreview } from './previewState'
import { PrintFields } from './PrintFields'
import { proposedPrinter, usePrinters } from './usePrinters'

/** 打印: on which printer, which pages, how many, on one side of the paper or both; or by the system's own dialog. */
export function PrintDialog() {
  const { printers, ask } = usePrinters()
  const printing = usePreview((state) => state.printing)
  const count = usePreview((state) => state.set?.pages ?? state.pages)
  const isSet = usePreview((state) => state.set !== null)
  const current = usePreview((state) => state.current)
  const [wish, setWish] = useState<Omit<PrintWish, 'duplex'>>(wholeOnce)
  const [state, setState] = useState<{ readonly isSending: boolean; readonly wrong?: string }>({
    isSending: false,
  })
  const say = words.preview
  const printer = printers === 'asking' ? undefined : proposedPrinter(printers, printing.printer)
  const plan = planPrint({ ...wish, duplex: printing.duplex }, { count, current })
  const canPrint = isSet && !state.isSending && plan.pages.length > 0 && !plan.hasBadCopies
  const hasNone = printers !== 'asking' && printers.length === 0

  return (
    <DialogFrame
      title={say.printTitle}
      onClose={closePrint}
      onSubmit={() => void send(true)}
      actions={
        <>
          <Button onPress={closePrint}>{words.app.cancel}</Button>
          {hasNone ? (
            <Button onPress={exportInstead}>{say.exportPdf}</Button>
          ) : (
            <Button isDisabled={!canPrint} onPress={() => void send(false)}>
              {say.systemDialog}
            </Button>
          )}
          <Button look="go" type="submit" isDisabled={!canPrint || !printer}>
            {state.isSending ? say.printing : say.printNow}
          </Button>
        </>
      }
    >
      <PrinterField
        printers={printers}
        chosen={printer}
        onChoose={(name) => changePrinting({ printer: name })}
        onAskAgain={ask}
      />
      <PrintFields wish={wish} onChange={(change) => setWish({ ...wish, ...change })} plan={plan} />
      <p role="status" className="more">
        {plan.pages.length > 0 && !plan.hasBadCopies
          ? say.sum({ pages: plan.pages.length, copies: wish.copies ?? 1, sheets: plan.sheets })
          : !plan.badRange && say.nothingLeft}
      </p>
      {state.wrong !== undefined && (
        <p role="alert" className="wrong">
          {state.wrong}
        </p>
      )}
    </DialogFrame>
  )

  async function send(isDirect: boolean) {
    if (!canPrint || (isDirect && !printer)) return
    setState({ isSending: true })
    const pages = plan.pages.length === count ? undefined : plan.pages
    const copies = wish.copies ?? 1
    const wrong = await sendToPrinter({ printer: isDirect ? printer : undefined, pages, copies, count })
    setState({ isSending: false, ...(wrong !== null && { wrong }) })
  }
}

const wholeOnce: Omit<PrintWish, 'duplex'> = { range: 'all', written: '', sides: 'both', copies: 1 }

function exportInstead() {
  closePrint()
  void exportPdf()
}
