import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the tests are started. */
export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** A path inside the project. */
export function fromRoot(...parts: string[]): string {
  return join(projectRoot, ...parts)
}
