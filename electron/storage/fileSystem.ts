import * as promises from 'node:fs/promises'

/** What storage asks of a file system: the boundary at which tests let a disk fail. */
export type FileSystem = Pick<
  typeof promises,
  | 'access'
  | 'copyFile'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readFile'
  | 'readdir'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'rmdir'
  | 'stat'
  | 'statfs'
  | 'utimes'
>

export const nodeFileSystem: FileSystem = promises
