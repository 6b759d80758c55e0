import { useEffect, useRef } from 'react'
import type { Layout } from '../../../shared/layout/layout'
import { words } from '../../words'
import { createPaper, type Paper } from './paper'

/** A sample set in a layout, at true proportions; follows each change. */
export function LivePage({ layout }: { readonly layout: Layout }) {
  const host = useRef<HTMLDivElement>(null)
  const paper = useRef<Paper>(null)
  useEffect(() => {
    if (!host.current) return
    const made = createPaper(host.current)
    paper.current = made
    return () => made.end()
  }, [])
  useEffect(() => paper.current?.show(layout), [layout])
  return (
    <div className="live-page">
      <div ref={host} role="img" aria-label={words.layouts.page} tabIndex={0} />
    </div>
  )
}
