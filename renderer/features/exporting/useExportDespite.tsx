import { useCallback, useState, type ReactNode } from 'react'
import type { Finding } from '../../../shared/checks/finding'
import { ExportDespiteDialog } from './ExportDespiteDialog'

type Question = { readonly findings: readonly Finding[]; readonly answer: (despite: boolean) => void }

/** The question before an export: `askDespite` for `exportDraft`, and the dialog to render while it is open. */
export function useExportDespite(): {
  readonly askDespite: (findings: readonly Finding[]) => Promise<boolean>
  readonly dialog: ReactNode
} {
  const [question, setQuestion] = useState<Question | null>(null)
  const askDespite = useCallback(
    (findings: readonly Finding[]) =>
      new Promise<boolean>((resolve) => {
        setQuestion({
          findings,
          answer: (despite) => {
            setQuestion(null)
            resolve(despite)
          },
        })
      }),
    [],
  )
  const dialog = question && (
    <ExportDespiteDialog
      findings={question.findings}
      onExport={() => question.answer(true)}
      onRevise={() => question.answer(false)}
    />
  )
  return { askDespite, dialog }
}
