/** A failure the person can act on: a name that `shared/words` turns into a sentence, with the values the sentence needs. */
export type Failure<Name extends string = FailureName> = {
  readonly ok: false
  readonly failure: Name
  readonly values: Readonly<Record<string, string | number>>
}

/** What a step gives that can fail for a reason outside the program. Bugs throw instead. */
export type Result<Value, Name extends string = FailureName> =
  { readonly ok: true; readonly value: Value } | Failure<Name>

/** Every failure that people can be told about; `words.failures` holds one sentence for each. */
export type FailureName =
  | 'cancelled'
  | 'file.missing'
  | 'file.exists'
  | 'file.unreadable'
  | 'file.forbidden'
  | 'file.folderMissing'
  | 'file.readOnlyFolder'
  | 'file.diskFull'
  | 'file.busy'
  | 'file.tooLarge'
  | 'file.pathTooLong'
  | 'file.empty'
  | 'file.binary'
  | 'file.unknownFormat'
  | 'file.password'
  | 'file.oldWord'
  | 'file.isRtf'
  | 'file.damaged'
  | 'file.notWord'
  | 'file.inflated'
  | 'file.write'
  | 'draft.empty'
  | 'draft.broken'
  | 'draft.newer'
  | 'draft.notOurs'
  | 'draft.unknown'
  | 'draft.changedElsewhere'
  | 'merge.copyChanged'
  | 'move.same'
  | 'move.inside'
  | 'move.isLibrary'
  | 'move.notEmpty'
  | 'move.readOnly'
  | 'move.noSpace'
  | 'move.notVerified'
  | 'move.crashed'
  | 'move.fixed'
  | 'move.oldStays'
  | 'snapshot.gone'
  | 'snapshot.locked'
  | 'folder.notEmpty'
  | 'folder.tooDeep'
  | 'shelf.newer'
  | 'template.broken'
  | 'template.unknown'
  | 'template.notOurs'
  | 'template.twice'
  | 'layout.broken'
  | 'layout.newer'
  | 'layout.notOurs'
  | 'layout.twice'
  | 'layout.unknown'
  | 'snippets.broken'
  | 'phrases.newer'
  | 'phrases.notText'
  | 'phrases.notOurs'
  | 'backup.noFolder'
  | 'backup.folderGone'
  | 'backup.folderReadOnly'
  | 'backup.insideLibrary'
  | 'backup.diskFull'
  | 'backup.notWritten'
  | 'backup.notVerified'
  | 'backup.notOurs'
  | 'backup.broken'
  | 'backup.newer'
  | 'backup.crashed'
  | 'article.unknown'
  | 'article.choose'
  | 'export.isOpen'
  | 'export.gone'
  | 'export.notCopied'
  | 'image.notSupported'
  | 'image.tooLarge'
  | 'export.needsProgram'
  | 'pages.crashed'
  | 'pages.tallRow'
  | 'preview.crashed'
  | 'print.noPrinter'
  | 'print.printerGone'
  | 'print.noAnswer'
  | 'print.failed'
  | 'request.invalid'

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function fail<Name extends FailureName>(
  failure: Name,
  values: Readonly<Record<string, string | number>> = {},
): Failure<Name> {
  return { ok: false, failure, values }
}
