const label = /^\s*附件\s*[:：]\s*/
const number = /^\s*\d{1,2}(?:[.．](?!\d)|、)\s*/
const closingMarks = /[。；;，,、\s]+$/

/** Does the line start an attachments note, with at least one name in it? */
export function startsAttachments(line: string): boolean {
  return label.test(line) && toAttachmentName(line, 1) !== ''
}

/** Does the line go on with the name of this place, counted from 1? */
export function goesOnWithAttachment(line: string, place: number): boolean {
  return number.test(line) && Number.parseInt(line.trimStart(), 10) === place
}

/**
 * A line of an attachments note as its name: what is printed by itself, “附件：”, the number of its place (from 1) and
 * closing marks, goes, however often it stands there: a name read again stays as it is. Other numbers belong to the name.
 */
export function toAttachmentName(line: string, place: number): string {
  const bare = line.replace(label, '').replace(closingMarks, '')
  const name = goesOnWithAttachment(bare, place) ? bare.replace(number, '') : bare
  return name === line ? name : toAttachmentName(name, place)
}
