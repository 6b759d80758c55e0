const label = /^\s*附件\s*[:：]\s*/
const number = /^\s*\d{1,2}(?:[.．](?!\d)|、)\s*/
const closingMark = /[。；;，,、]\s*$/

/** Does the line start an attachments note, with at least one name in it? */
export function startsAttachments(line: string): boolean {
  return label.test(line) && toAttachmentName(line) !== ''
}

/** Does the line go on with the name of this place, counted from 1? */
export function goesOnWithAttachment(line: string, place: number): boolean {
  return number.test(line) && Number.parseInt(line.trimStart(), 10) === place
}

/** A line of an attachments note as its name: what is printed by itself, “附件：”, “1.” and closing marks, goes. */
export function toAttachmentName(line: string): string {
  return line.replace(label, '').replace(number, '').replace(closingMark, '')
}
