/** A day of the caller's clock; pure code never asks for the time itself. */
export type Today = { readonly year: number; readonly month: number; readonly day: number }

/** The local day of a moment. */
export function dayOf(moment: Date): Today {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() }
}
