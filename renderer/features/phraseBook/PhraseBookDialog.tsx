import { useState } from 'react'
import { NearPhrases } from './NearPhrases'
import { PhraseBookBrowser } from './PhraseBookBrowser'
import { useFocusBack } from './useFocusBack'
import { useUndoKeys } from './useUndoKeys'
import './phraseBook.css'

/** 短语管理: the writer's own phrases, and those among them that say the same. */
export function PhraseBookDialog() {
  const [showsNear, setShowsNear] = useState(false)
  useUndoKeys()
  useFocusBack()
  if (showsNear) return <NearPhrases onBack={() => setShowsNear(false)} />
  return <PhraseBookBrowser onNear={() => setShowsNear(true)} />
}
