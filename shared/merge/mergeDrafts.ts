import type { Block, Draft, Span } from '../draft/draft'
import { normalBlocks } from '../draft/normalForm'
import { keepBoth } from './keepBoth'
import { mergeParts, type MergePart, type Verdict } from './mergeParts'

/** What of a part stays: what one side has, or what both have. */
export type MergeChoice = 'mine' | 'theirs' | 'both'

/** Two states of one draft, part by part in the order of the merged draft. Nothing is chosen yet. */
export type MergePlan = {
  readonly title: {
    readonly mine: readonly Span[]
    readonly theirs: readonly Span[]
    readonly verdict: Verdict
  }
  readonly parts: readonly MergePart[]
}

type Text = Pick<Draft, 'title' | 'blocks'>

/** Compares two states of a draft part by part; `base` is the state both come from, where it is known. */
export function planMerge(mine: Text, theirs: Text, base: Text | null): MergePlan {
  const parts = mergeParts({ mine: mine.blocks, theirs: theirs.blocks, base: base?.blocks ?? null })
  const sides = { mine: mine.title, theirs: theirs.title }
  return { title: { ...sides, verdict: titleVerdict(mine.title, theirs.title, base?.title) }, parts }
}

function titleVerdict(mine: Span[], theirs: Span[], base: Span[] | undefined): Verdict {
  const [own, other, before] = [mine, theirs, base].map((title) => JSON.stringify(title))
  if (own === other) return 'same'
  if (own === before) return 'theirs'
  return other === before ? 'mine' : 'both'
}

/** The key of the title among the choices; of a title that both sides changed, mine stays unless chosen otherwise. */
export const titleKey = 'title'

/** What is taken where the writer says nothing: what one side changed as it has it, else both. */
export function usualChoice(verdict: Verdict): MergeChoice {
  return verdict === 'same' ? 'mine' : verdict
}

/** The merged text in normal form; parts without a choice are taken as `usualChoice` says. */
export function mergedText(plan: MergePlan, choices: ReadonlyMap<string, MergeChoice> = new Map()): Text {
  const { title } = plan
  const titleChoice = choices.get(titleKey) ?? usualChoice(title.verdict)
  const blocks = plan.parts.flatMap((part) =>
    blocksOf(part, choices.get(part.key) ?? usualChoice(part.verdict)),
  )
  return { title: [...(titleChoice === 'theirs' ? title.theirs : title.mine)], blocks: normalBlocks(blocks) }
}

/** What a part comes to by a choice. */
function blocksOf({ mine, theirs, base }: MergePart, choice: MergeChoice): readonly Block[] {
  if (choice === 'both') return keepBoth(mine, theirs, base)
  return choice === 'mine' ? mine : theirs
}
