import { access } from 'node:fs/promises'
import { codeOf } from './fileFailure'

/** Whether there is a file or folder at a place, as far as one may look. */
export async function isThere(place: string): Promise<boolean> {
  try {
    await access(place)
    return true
  } catch (error) {
    codeOf(error)
    return false
  }
}
