import { z } from 'zod'

/**
 * The files a later start hands to the first one, in printable ASCII: on Linux, Electron trims what looks like blanks around
 * zero bytes of the data, so that of a Chinese path with a space in it nothing arrives
 * (electron/patches/chromium/feat_add_data_parameter_to_processsingleton.patch, `TRIM_WHITESPACE`).
 */
export type HandedFiles = { readonly files: string }

export function toHandedFiles(files: readonly string[]): HandedFiles {
  return { files: encodeURIComponent(JSON.stringify(files)) }
}

const handedOver = z.object({ files: z.string().max(400_000) })
const filesSchema = z.array(z.string().max(4096)).max(20)

/** Reads what a later start handed over; nothing where it is not ours. */
export function readHandedFiles(data: unknown): readonly string[] {
  const handed = handedOver.safeParse(data)
  if (!handed.success) return []
  try {
    const files = filesSchema.safeParse(JSON.parse(decodeURIComponent(handed.data.files)))
    return files.success ? files.data : []
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return []
    throw error
  }
}
