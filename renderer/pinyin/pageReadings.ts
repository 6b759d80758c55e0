import { useEffect, useSyncExternalStore } from 'react'
import { ReadingTable } from '../../shared/pinyin/readingTable'
import { Listeners } from '../editor/listeners'
import { onWorker, tellWorker } from '../pageWorker'

/** How the characters are read that the page searches by pinyin. */
export const pageReadings = new ReadingTable()

const grown = new Listeners<null>()
/** Characters that the worker was asked for already. */
const asked = new Set<string>()

/** Learns the characters of some texts that are not known yet; the worker starts with the first. */
export function learnReadings(texts: Iterable<string>): void {
  const lacking = Array.from(pageReadings.lacking([...texts].join('')))
  const fresh = lacking.filter((character) => !asked.has(character))
  if (fresh.length === 0) return
  for (const character of fresh) asked.add(character)
  tellWorker({ type: 'readings', characters: fresh.join('') })
}

/** How many readings are known; renders anew when there are more, as then more is found. */
export function useReadings(): number {
  return useSyncExternalStore(
    (listener) => grown.add(listener),
    () => pageReadings.size,
  )
}

/** Learns how names are read, and renders anew once that is known. */
export function useReadingsOf(named: readonly { readonly name: string }[]): void {
  useReadings()
  useEffect(() => learnReadings(named.map(({ name }) => name)), [named])
}

onWorker('readings', ({ readings }) => {
  pageReadings.learn(readings)
  grown.tell(null)
})
