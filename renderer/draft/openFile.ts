import type { OpenedFile, ReadSource } from '../../shared/material/requests'
import type { Result } from '../../shared/result'
import { templateForKind } from '../../shared/template/templateForKind'
import { bridge } from '../bridge'
import { session } from '../session'
import { tell } from '../window/notices'
import { settleDialog } from '../window/openDialog'
import { words } from '../words'
import { openArticle } from './openArticle'
import { backToDraft, leaveDraft, rescueDraft, showOpened } from './openDraft'
import { offerRescue } from './rescueFlow'

/** Asks for a file and opens it: a draft as a draft, a Word paper as a new draft, anything else taken apart. */
export async function chooseFile() {
  await showFile(await bridge.request('file.choose', {}))
}

/** Shows a file that was chosen, dropped or given at the start. */
export async function showFile(opened: Result<OpenedFile>) {
  if (!opened.ok) {
    void offerRescue(opened, rescueDraft)
    return
  }
  if (!(await settleDialog())) return
  if (opened.value.type === 'source') {
    await showSource(opened.value)
    return
  }
  if (session.get().draft?.head.id === opened.value.draft.id) {
    backToDraft()
    return
  }
  if (await leaveDraft()) showOpened({ ok: true, value: opened.value })
}

/** A Word file that holds one paper, with nothing cut, opens as a draft at once; its source stays at hand. */
async function showSource(source: ReadSource) {
  const { articles, boilerplate, styled } = source
  const [only, ...others] = articles
  const template = only && templateOf(source, only.kind)
  const isPaper = styled !== undefined && others.length === 0 && boilerplate.length === 0
  session.set({
    source,
    articleOpened: null,
    dialog: null,
    ...(isPaper && template ? {} : { view: 'collection' }),
  })
  // What a paper says stays as it is written: the checks point out half-width marks.
  if (isPaper && template) await openArticle(source, only, { template, fullWidthMarks: false })
  tellOfWordFile(source)
}

function templateOf({ styled }: ReadSource, kind: string) {
  const { templates } = session.get()
  const noted = templates.find(({ id }) => id === styled?.notes?.template)
  return (noted ?? templateForKind(templates, kind))?.id
}

/** What a Word file has that the draft has not. */
function tellOfWordFile({ leftOut = [], review }: ReadSource) {
  const { changes = [], comments = [] } = review ?? {}
  if (changes.length + comments.length > 0) tell(words.collection.reviewed(changes.length, comments.length))
  if (leftOut.length > 0) tell(words.collection.leftOut(leftOut))
}
