import { jsonrepair, JSONRepairError } from 'jsonrepair'
import { blockSchema, draftSchema, spanSchema, type Block, type Draft } from '../../shared/draft/draft'
import { currentVersion } from '../../shared/draft/migrations'
import { newId } from '../../shared/draft/newId'
import { toNormalForm } from '../../shared/draft/normalForm'

/** What could be read of a broken draft; `reshaped` counts the blocks that lost their form and stand as plain paragraphs. */
export type SalvagedDraft = { readonly draft: Draft; readonly reshaped: number }

/** For what the file itself does not say any more. */
export type SpareHead = Pick<Draft, 'id' | 'template'> & { readonly title: string }

/** Reads a file cut off, overwritten or changed by hand as far as it goes; null where it holds no text of a draft. */
export function salvageDraft(bytes: Uint8Array, spare: SpareHead): SalvagedDraft | null {
  const text = new TextDecoder()
    .decode(bytes)
    .replaceAll('\u0000', '')
    .replace(/\ufffd+$/u, '')
  const value = repaired(text)
  const head = value?.format === 'zhangfa-draft' ? value : undefined
  const listed: unknown = head ? head.blocks : looseBlocks(text)
  const blocks = Array.isArray(listed) ? listed.flatMap((block) => salvageBlock(block) ?? []) : []
  const title = draftSchema.shape.title.safeParse(head?.title).data ?? titleOf(head?.title, spare.title)
  if (blocks.length === 0 && head?.title === undefined) return null
  return {
    reshaped: blocks.filter(({ isReshaped }) => isReshaped).length,
    draft: toNormalForm({
      ...goodFields(head ?? {}),
      format: 'zhangfa-draft',
      version: currentVersion,
      id: draftSchema.shape.id.safeParse(head?.id).data ?? spare.id,
      title,
      template: draftSchema.shape.template.safeParse(head?.template).data ?? spare.template,
      layout: draftSchema.shape.layout.safeParse(head?.layout).data ?? 'gbt9704',
      enforcement: draftSchema.shape.enforcement.safeParse(head?.enforcement).data ?? 'guide',
      profile: draftSchema.shape.profile.safeParse(head?.profile).data ?? {},
      blocks: blocks.map(({ block }) => block),
    }),
  }
}

type Loose = Readonly<Record<string, unknown>>

function repaired(text: string): Loose | undefined {
  try {
    return asRecord(JSON.parse(jsonrepair(text)))
  } catch (error) {
    if (error instanceof JSONRepairError || error instanceof SyntaxError || error instanceof RangeError)
      return undefined
    throw error
  }
}

const optionalFields = [
  'ownTemplate',
  'ownLayout',
  'basedOn',
  'target',
  'starterSet',
  'checklist',
  'muted',
] as const satisfies readonly (keyof Draft)[]

function goodFields(head: Loose): Partial<Draft> {
  return Object.fromEntries(
    optionalFields.flatMap((name) => {
      const { data } = draftSchema.shape[name].safeParse(head[name])
      return data === undefined ? [] : [[name, data]]
    }),
  )
}

function titleOf(value: unknown, spare: string): Draft['title'] {
  return [{ text: textIn(value) || spare }]
}

/** A block as it was, or its words in a plain paragraph; none where it has none. */
function salvageBlock(value: unknown): { readonly block: Block; readonly isReshaped: boolean } | undefined {
  const whole = blockSchema.safeParse(value)
  if (whole.success) return { block: whole.data, isReshaped: false }
  const text = textIn(value)
  if (text === '') return undefined
  const { type, level } = asRecord(value) ?? {}
  const heading = blockSchema.safeParse({ id: newId(), type, level, lead: [{ text }] })
  if (heading.success) return { block: heading.data, isReshaped: false }
  return { block: { id: newId(), type: 'paragraph', spans: [{ text }] }, isReshaped: true }
}

const wordKeys = new Set(['text', 'names', 'units', 'date'])

/** All words inside a value, in their order. */
function textIn(value: unknown, key = ''): string {
  if (typeof value === 'string') return wordKeys.has(key) ? value : ''
  if (Array.isArray(value)) return value.map((one) => textIn(one, key)).join('')
  const record = asRecord(value)
  return record
    ? Object.entries(record)
        .map(([name, one]) => textIn(one, name))
        .join('')
    : ''
}

/** Where not even the brackets can be mended: every span that stands whole in the text, a paragraph for each block. */
function looseBlocks(text: string): readonly unknown[] {
  const body = text.slice(Math.max(0, text.indexOf('"blocks":[')))
  return body.split('"type":"').flatMap((part) => {
    const spans = Array.from(part.matchAll(looseSpan), ([, inside = '']) => ({ text: unescaped(inside) }))
    return spans.length > 0
      ? [{ type: 'paragraph', id: newId(), spans: spanSchema.array().parse(spans) }]
      : []
  })
}

const looseSpan = /"text":"((?:[^"\\]|\\.)*)"/gu

function unescaped(inside: string): string {
  try {
    return String(JSON.parse(`"${inside}"`))
  } catch (error) {
    if (error instanceof SyntaxError) return inside
    throw error
  }
}

function asRecord(value: unknown): Loose | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
