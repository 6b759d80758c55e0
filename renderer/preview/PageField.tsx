import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../ui/IconButton'
import { words } from '../words'
import { goToPage, turnPage } from './previewFlow'
import { usePreview } from './previewState'

/** 第 3 页，共 12 页: the page being looked at, to be turned or written over. */
export function PageField() {
  const current = usePreview((state) => state.current)
  const pages = usePreview((state) => state.pages)
  /** Null while nobody writes. */
  const [written, setWritten] = useState<string | null>(null)
  const say = words.preview
  return (
    <div className="preview-page">
      <IconButton small label={say.previousPage} isDisabled={current <= 1} onPress={() => turnPage(-1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton small label={say.nextPage} isDisabled={current >= pages} onPress={() => turnPage(1)}>
        <ChevronDown aria-hidden />
      </IconButton>
      <span>{say.pageBefore}</span>
      <input
        className="input"
        inputMode="numeric"
        aria-label={say.page}
        value={written ?? String(current)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setWritten(event.target.value.normalize('NFKC').replace(/\D/g, '').slice(0, 5))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) go()
        }}
        onBlur={go}
      />
      <span>{say.pageAfter(pages)}</span>
    </div>
  )

  function go() {
    const page = Number(written)
    if (page >= 1 && page !== current) goToPage(page)
    setWritten(null)
  }
}
