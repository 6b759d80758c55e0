/** What no file may hold: controls, lone surrogates, non-characters and the byte order mark. Line breaks stay. */
// eslint-disable-next-line no-control-regex -- the controls are what is looked for
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff\p{Cs}]/gu

/** A text as it goes into a file: every kind of line break is `\n`, tabs are blanks, what cannot be seen or written is gone. */
export function exportedText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unwanted, '')
}

/** How many characters `exportedText` takes away. */
export function countUnwanted(text: string): number {
  return text.replace(/[\r\t\u0085]/g, '').match(unwanted)?.length ?? 0
}
