import { readLook } from '../look'
import { readParagraphLook } from '../styles'
import { readXml } from '../xmlEvents'
import { createCommentRanges } from './commentRanges'
import { createDrawings } from './drawings'
import { createFields } from './fields'
import { addChange, addText } from './openParagraph'
import { createParagraphs } from './paragraphs'
import type { ReadItem } from './readItem'
import { createSections } from './sections'
import {
  flushCarried,
  frameOf,
  newFrame,
  paragraphOf,
  type ElementHandlers,
  type Story,
  type StoryEvents,
} from './story'
import { createTables } from './tables'
import { createTracking } from './tracking'

const textElements = new Set(['w:t', 'w:delText', 'm:t'])

/** Reads the text of a part (`word/document.xml`) in one pass: all tracked changes accepted, each noted. */
export function readStory(xml: string, events: StoryEvents): readonly ReadItem[] {
  let skipped = 0
  let reads: 'text' | 'instruction' | null = null
  const story: Story = {
    events,
    frames: [newFrame('body')],
    write,
    skip: () => {
      skipped = 1
    },
    taken: 0,
  }
  const fields = createFields(story)
  const tracking = createTracking(story)
  const comments = createCommentRanges(story)
  const handlers = merge([
    fields,
    tracking,
    comments,
    createParagraphs(story, fields),
    createTables(story),
    createDrawings(story),
    createSections(story),
  ])

  function write(text: string) {
    const open = paragraphOf(story)
    if (!open || text === '' || fields.isInstruction()) return
    if (open.run?.look.hidden ?? events.characterStyle(open.run?.style).look.hidden) {
      events.leaveOut('hidden')
      return
    }
    const change = tracking.current()
    const end = open.length + (change?.kind === 'deleted' ? 0 : text.length)
    if (change) addChange(open, { ...change, start: open.length, end, text })
    if (change?.kind === 'deleted') return
    comments.quote(text)
    addText(open, text, events.characterStyle)
  }

  const isWhole = readXml(xml, {
    open: (name, attributes) => {
      if (skipped > 0) {
        skipped += 1
        return
      }
      const handle = handlers.open.get(name)
      if (handle) handle(attributes)
      else if (textElements.has(name)) reads = 'text'
      else if (name === 'w:instrText' || name === 'w:delInstrText') reads = 'instruction'
      // What properties were before a tracked change.
      else if (name.endsWith('Change') && name.startsWith('w:')) skipped = 1
      else {
        const open = paragraphOf(story)
        if (open?.run?.isInProperties) readLook(open.run.look, name, attributes)
        else if (open?.isInProperties) readParagraphLook(open.own, name, attributes)
      }
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1
        return
      }
      if (reads !== null && !handlers.open.has(name)) reads = null
      handlers.close.get(name)?.()
    },
    text: (data) => {
      if (reads === null || skipped > 0) return
      if (reads === 'instruction') fields.addInstruction(data)
      else write(/[\r\n]/.test(data) ? data.replace(/[\r\n]+/g, ' ') : data)
    },
  })
  if (!isWhole) events.leaveOut('end')
  flushCarried(story)
  return frameOf(story).items
}

function merge(parts: readonly ElementHandlers[]) {
  return {
    open: new Map(parts.flatMap(({ open }) => Object.entries(open))),
    close: new Map(parts.flatMap(({ close }) => Object.entries(close))),
  }
}
