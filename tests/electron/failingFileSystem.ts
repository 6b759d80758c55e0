import { nodeFileSystem, type FileSystem } from '../../electron/storage/fileSystem'

/** An error as the operating system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'test' })
}

/** The real file system with one operation refused. */
export function refusing(operation: keyof FileSystem, code: string): FileSystem {
  return { ...nodeFileSystem, [operation]: () => Promise.reject(systemError(code)) }
}

/** The real file system on a disk that refuses what is written into an opened file. */
export function refusingContent(step: 'writeFile' | 'sync', code: string): FileSystem {
  return {
    ...nodeFileSystem,
    open: async (...input) => {
      const handle = await nodeFileSystem.open(...input)
      if (input[1] !== 'r') handle[step] = () => Promise.reject(systemError(code))
      return handle
    },
  }
}
