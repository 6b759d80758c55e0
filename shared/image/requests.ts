import { z } from 'zod'
import { draftIdSchema } from '../draft/draft'
import { answers, request } from '../request'
import type { Result } from '../result'
import type { StoredImage } from './newImage'

/** Bytes of a picture file that is taken in; larger ones are refused unread. */
export const largestImageFile = 200_000_000
/** Bytes of a picture that is stored: what the page made of a larger one. */
export const largestStoredImage = 30_000_000

export type ChosenImage = { readonly name: string; readonly bytes: Uint8Array }

export const imageRequests = {
  /** Asks for picture files and reads them. */
  'image.choose': request(z.strictObject({}), answers<Result<readonly ChosenImage[]>>()),
  /** Stores a PNG, JPEG or GIF beside the draft. */
  'image.add': request(
    z.strictObject({
      id: draftIdSchema,
      bytes: z.custom<Uint8Array>(
        (bytes) => bytes instanceof Uint8Array && bytes.length <= largestStoredImage,
      ),
    }),
    answers<Result<StoredImage>>(),
  ),
} as const
