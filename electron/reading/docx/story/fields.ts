import { paragraphOf, type ElementHandlers, type Story } from './story'

type Field = { isInstruction: boolean; instruction: string }

export type Fields = ElementHandlers & {
  /** What is read is an instruction such as `PAGE`, not text. */
  readonly isInstruction: () => boolean
  readonly addInstruction: (text: string) => void
  /** What is read belongs to a table of contents. */
  readonly isContents: () => boolean
  /** A field that has not come to its result by the end of its paragraph is broken: what follows is text again. */
  readonly endParagraph: () => void
}

/** Fields and content controls: of a field its result is text, of a table of contents nothing is. */
export function createFields(story: Story): Fields {
  const fields: Field[] = []
  const controls: { isContents: boolean }[] = []
  let contentsControls = 0
  const isContents = () =>
    contentsControls > 0 ||
    fields.some(({ isInstruction, instruction }) => !isInstruction && /^\s*TOC\b/i.test(instruction))

  function markParagraph() {
    const open = paragraphOf(story)
    if (open && isContents()) open.isContents = true
  }

  return {
    isContents,
    isInstruction: () => fields.some((field) => field.isInstruction),
    addInstruction: (text) => {
      const field = fields.at(-1)
      if (field?.isInstruction) field.instruction += text
    },
    endParagraph: () => {
      while (fields.at(-1)?.isInstruction) fields.pop()
    },
    open: {
      'w:fldSimple': (attributes) => {
        fields.push({ isInstruction: false, instruction: attributes['w:instr'] ?? '' })
        markParagraph()
      },
      'w:fldChar': ({ 'w:fldCharType': type }) => {
        const field = fields.at(-1)
        if (type === 'begin') fields.push({ isInstruction: true, instruction: '' })
        if (type === 'end') fields.pop()
        if (type !== 'separate' || !field) return
        field.isInstruction = false
        markParagraph()
      },
      'w:sdt': () => void controls.push({ isContents: false }),
      'w:docPartGallery': (attributes) => {
        const control = controls.at(-1)
        if (!control || control.isContents || !/contents|目录/i.test(attributes['w:val'] ?? '')) return
        control.isContents = true
        contentsControls += 1
      },
    },
    close: {
      'w:fldSimple': () => void fields.pop(),
      'w:sdt': () => {
        if (controls.pop()?.isContents) contentsControls -= 1
      },
    },
  }
}
