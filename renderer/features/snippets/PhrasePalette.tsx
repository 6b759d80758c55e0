import { useId, useMemo, useState } from 'react'
import {
  filledPhrase,
  indexOf,
  insertPhrase,
  momentOf,
  phraseContext,
  phrasesOn,
  regardOf,
  slotName,
} from '../../draft/phraseFlow'
import { labelsOf } from '../../../shared/snippet/phraseEntry'
import type { PhraseHit, PhraseIndex } from '../../../shared/snippet/phraseIndex'
import { useReadings } from '../../pinyin/pageReadings'
import { editor } from '../../pageEditor'
import { session } from '../../session'
import { words } from '../../words'
import { caretLine } from '../../window/caretLine'
import { besideLine } from './besideLine'
import { PhraseLine } from './PhraseLine'
import { PhraseText } from '../../phrases/PhraseText'
import { useChosenLine } from './useChosenLine'
import './palette.css'

/** Lines drawn; more come by typing on. */
const most = 50

/** Phrases at the caret: typed for by words or pinyin, chosen with the arrows, put in with Enter; Escape goes back to the text. */
export function PhrasePalette() {
  const [query, setQuery] = useState('')
  const [isComposing, setComposing] = useState(false)
  const [{ index, context, place }] = useState(() => ({
    index: indexOf(phrasesOn(session.get())),
    context: phraseContext(momentOf(session.get())),
    place: besideLine(caretLine(), window),
  }))
  const readings = useReadings()
  const ids = useId()
  // What an input method shows while it composes is not searched for: the list would flicker under one's fingers.
  const [asked, setAsked] = useState('')
  // With more readings more is found.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const hits = useMemo(() => index.find(asked, context), [index, context, asked, readings])
  const shown = hits.slice(0, most)
  const { current, setActive, onKeyDown } = useChosenLine({
    count: shown.length,
    onLeave: leave,
    onChoose: (at) => choose(shown[at]),
  })
  const chosen = shown[current]
  const lineId = (at: number) => `${ids}-${at}`
  const search = (text: string) => {
    setAsked(text)
    setActive(0)
  }

  return (
    // Not an overlay of React Aria: what that gives the focus back to lets Chromium put the caret at the very start.
    <div
      className="caret-veil"
      onPointerDown={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        leave()
      }}
    >
      <div
        role="dialog"
        aria-modal="true"
        aria-label={words.snippets.palette}
        className="modal phrase-palette"
        style={place}
      >
        <input
          className="input phrase-field"
          role="combobox"
          aria-label={words.snippets.search}
          aria-expanded
          aria-controls={`${ids}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? lineId(current) : undefined}
          placeholder={words.snippets.placeholder}
          value={query}
          spellCheck={false}
          autoComplete="off"
          autoFocus
          onChange={({ target }) => {
            setQuery(target.value)
            if (!isComposing) search(target.value)
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={({ currentTarget }) => {
            setComposing(false)
            search(currentTarget.value)
          }}
          onKeyDown={(event) => {
            // There is nowhere else to go with Tab.
            if (event.key === 'Tab') event.preventDefault()
            onKeyDown(event)
          }}
        />
        <ul
          id={`${ids}-list`}
          role="listbox"
          aria-label={words.snippets.paletteList}
          className="phrase-lines"
        >
          {shown.map((hit, at) => (
            <PhraseLine
              key={hit.snippet.id}
              id={lineId(at)}
              spans={filledPhrase(hit.snippet)}
              end={
                tagFoundBy(hit, index) ??
                (hit.snippet.slot === context.slot ? '' : slotName(hit.snippet.slot))
              }
              regard={regardOf(hit.snippet)}
              marked={index.matchedBy(hit)}
              isActive={at === current}
              onPoint={() => setActive(at)}
              onChoose={() => choose(hit)}
            />
          ))}
        </ul>
        <div className="phrase-preview" aria-live="polite">
          {chosen ? (
            <PhraseText spans={filledPhrase(chosen.snippet)} marked={index.matchedBy(chosen)} />
          ) : (
            words.snippets.nothingFound(query.trim())
          )}
        </div>
        <p className="phrase-keys">
          <span>{words.snippets.paletteKeys}</span>
          <span>{words.snippets.count(hits.length)}</span>
        </p>
      </div>
    </div>
  )
}

/** A title or tag says why a phrase was found where its wording does not. */
function tagFoundBy(hit: PhraseHit, index: PhraseIndex): string | undefined {
  const { text } = hit.snippet
  const hidden = index.matchedBy(hit).filter((piece) => !text.includes(piece))
  return labelsOf(hit.snippet).find((tag) => hidden.some((piece) => tag.includes(piece)))
}

function leave() {
  session.set({ dialog: null })
  editor.focus()
}

function choose(hit: PhraseHit | undefined) {
  if (!hit) return
  session.set({ dialog: null })
  insertPhrase(hit.snippet)
}
