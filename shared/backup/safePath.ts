/** Whether a path stays inside the folder it is laid into, on every system: relative, with / alone, no way up. */
export function isSafePath(path: string): boolean {
  if (/[\\\p{Cc}]/u.test(path) || /^[A-Za-z]:/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
