import { restoreEdits } from '../../shared/compare/restoreEdits'
import { restoreSection } from '../../shared/compare/restoreSection'
import { spansText } from '../../shared/draft/blockText'
import type { Block, BlockId, Draft, Span } from '../../shared/draft/draft'
import type { Edit } from '../../shared/draft/edit'
import type { SnapshotSummary } from '../../shared/draft/snapshot'
import { bridge } from '../bridge'
import { editor } from '../pageEditor'
import { session } from '../session'
import { afterOverlay } from '../ui/afterOverlay'
import { tell, tellFailure } from '../window/notices'
import { words } from '../words'
import { presentBlocks, presentTemplate, presentTitle, saveNow } from './presentDraft'
import { tellUndoable } from './tellUndoable'
import { refreshVersions } from './versionList'

/** Puts an earlier version's text in place of the present one, which is kept as a version first; one step of undo. */
export async function restoreSnapshot({ id }: Pick<SnapshotSummary, 'id'>) {
  await restore(id, ({ title, blocks }) => ({
    edits: restoreEdits(presentBlocks(), blocks),
    ...(JSON.stringify(title) !== JSON.stringify(editor.title()) && { title }),
    said: words.app.restored,
  }))
}

/** Brings one section of a version back, named by its heading there. */
export async function restoreSectionOf({ id }: Pick<SnapshotSummary, 'id'>, heading: BlockId) {
  await restore(id, ({ blocks }) => {
    const template = presentTemplate()
    const name = nameOf(blocks.find((block) => block.id === heading))
    return {
      edits: template ? restoreSection({ present: presentBlocks(), version: blocks, heading, template }) : [],
      said: words.versions.restoredSection(name),
    }
  })
}

type Restoring = { readonly edits: readonly Edit[]; readonly title?: readonly Span[]; readonly said: string }

async function restore(snapshot: string, plan: (version: Draft) => Restoring) {
  const { draft } = session.get()
  if (draft === null || draft.readOnly) return
  const { id } = draft.head
  const read = await bridge.request('snapshots.read', { id, snapshot })
  if (!read.ok) {
    tellFailure(read)
    return
  }
  const kept = await saveNow('restored')
  if (!kept.ok) {
    tellFailure(kept)
    return
  }
  if (session.get().draft?.head.id !== id) return
  // Worked out only now, for the text as it is by then.
  editor.whenIdle(() => {
    const { edits, title, said } = plan(read.value)
    if (edits.length === 0 && title === undefined) {
      tell(words.versions.sameAlready)
      return
    }
    editor.apply(edits, title)
    tellUndoable(said)
    const first = firstTouched(edits)
    afterOverlay(() => (first !== undefined && isPresent(first) ? editor.goTo(first) : editor.focus()))
  })
  void refreshVersions()
}

/** The first block that an edit put or changed: there the caret goes. */
function firstTouched(edits: readonly Edit[]): BlockId | undefined {
  for (const edit of edits) {
    if (edit.type === 'insert') return edit.blocks[0]?.id
    if (edit.type === 'replace') return edit.block.id
  }
  return undefined
}

function isPresent(id: BlockId): boolean {
  return presentBlocks().some((block) => block.id === id)
}

function nameOf(block: Block | undefined): string {
  return block?.type === 'heading' ? spansText(block.lead) : presentTitle()
}
