import { resolve } from 'node:path'
import type { Layout } from '../../shared/layout/layout'
import { isBuiltInLayout, layouts } from '../../shared/layout/layouts'
import { ok, type Result } from '../../shared/result'
import { layoutFiles } from '../storage/layoutStore'
import { readOwnFile } from '../storage/ownFile'

/** `--layout gbt9704|general|FILE.json`: a layout of the program, or one exported from it; 'unknown' for anything else. */
export async function readLayoutOption(
  given: string | undefined,
): Promise<Result<Layout | undefined> | 'unknown'> {
  if (given === undefined) return ok(undefined)
  if (isBuiltInLayout(given)) return ok(layouts[given])
  return given.toLowerCase().endsWith('.json') ? readOwnFile(resolve(given), layoutFiles) : 'unknown'
}
