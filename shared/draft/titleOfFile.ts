/** What a file is called, as a title: without extension and what programs put behind the name of a copy. */
export function titleOfFile(fileName: string): string {
  return fileName
    .replace(/\.[0-9a-z]{1,8}$/i, '')
    .replace(/(?:\s*[(（]\d{1,3}[)）]|\s*-\s*副本)+$/, '')
    .trim()
}
