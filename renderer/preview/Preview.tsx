import { I18nProvider } from 'react-aria-components/I18nProvider'
import { words } from '../words'
import { PreviewBar } from './PreviewBar'
import { usePreview } from './previewState'
import { PrintDialog } from './PrintDialog'
import { SaidLine } from './SaidLine'
import { SettingLine } from './SettingLine'
import { WarningLines } from './WarningLines'

/** What stands above the pages, and 打印 over them. */
export function Preview() {
  const isPrinting = usePreview((state) => state.dialog === 'print')
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <header aria-label={words.preview.title}>
        <PreviewBar />
        <SettingLine />
        <WarningLines />
        <SaidLine />
      </header>
      {isPrinting && <PrintDialog />}
    </I18nProvider>
  )
}
