import { z } from 'zod'

export const duplexModes = ['simplex', 'longEdge', 'shortEdge'] as const

/** How many copies can be asked for at once. */
export const mostCopies = 999

export const printJobSchema = z.strictObject({
  /** Absent, the system's own dialog asks. */
  printer: z
    .strictObject({
      name: z.string().min(1).max(500),
      copies: z.number().int().min(1).max(mostCopies),
      duplex: z.enum(duplexModes),
    })
    .optional(),
  /** Which pages, by their numbers; absent means all. */
  pages: z.array(z.number().int().positive()).min(1).max(100_000).optional(),
})
/** What is printed of set pages, and how. */
export type PrintJob = z.infer<typeof printJobSchema>

/** A printer as it is offered. */
export type Printer = {
  /** By which the system knows it. */
  readonly name: string
  /** By which people do. */
  readonly label: string
  readonly isDefault: boolean
  /** The system says that it does not print now. */
  readonly isStopped: boolean
}
