import { nodeFileSystem, type FileSystem } from '../../electron/storage/fileSystem'

type Handle = Awaited<ReturnType<FileSystem['open']>>

/** What happens at the chosen operation; `half` does it, a write only by half. */
type Interruption = (half: () => Promise<unknown>) => Promise<never>

/** The real file system, but for its `step`-th operation since `begin`; `count` tells how many there were. Reading whole files goes by uncounted. */
export function interruptedAt(
  step: number,
  interrupt: Interruption,
): { readonly fs: FileSystem; readonly begin: () => void; readonly count: () => number } {
  let count = Number.NEGATIVE_INFINITY

  function through<Value>(run: () => Promise<Value>, half: () => Promise<unknown> = run): Promise<Value> {
    count += 1
    return count === step ? interrupt(half) : run()
  }

  function watched(handle: Handle): Handle {
    const write = handle.writeFile.bind(handle)
    const sync = handle.sync.bind(handle)
    handle.writeFile = (content) => {
      const bytes = Buffer.from(content as string)
      return through(
        () => write(bytes),
        () => write(bytes.subarray(0, bytes.length / 2)),
      )
    }
    handle.sync = () => through(sync)
    return handle
  }

  const fs: FileSystem = {
    ...nodeFileSystem,
    mkdir: ((...input: Parameters<FileSystem['mkdir']>) =>
      through(() => nodeFileSystem.mkdir(...input))) as FileSystem['mkdir'],
    open: async (...input) =>
      watched(
        await through(
          () => nodeFileSystem.open(...input),
          async () => (await nodeFileSystem.open(...input)).close(),
        ),
      ),
    rename: (...input) => through(() => nodeFileSystem.rename(...input)),
    rm: (...input) => through(() => nodeFileSystem.rm(...input)),
    copyFile: (...input) => through(() => nodeFileSystem.copyFile(...input)),
  }
  return {
    fs,
    begin: () => {
      count = 0
    },
    count: () => count,
  }
}
