/** Whether two texts differ by one letter: wrong, missing, too many, or two neighbours swapped. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [rest, otherRest] = [one.slice(start), other.slice(start)]
  if (rest.length > otherRest.length) return rest.slice(1) === otherRest
  if (rest.length < otherRest.length) return rest === otherRest.slice(1)
  const [last, otherLast] = [rest.slice(1), otherRest.slice(1)]
  if (last === otherLast) return true
  return (
    rest.slice(0, 2) === `${otherRest.charAt(1)}${otherRest.charAt(0)}` &&
    rest.slice(2) === otherRest.slice(2)
  )
}
