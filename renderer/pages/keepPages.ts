/** Takes away all pages but those with these numbers. */
export function keepPages(numbers: readonly number[]): void {
  const kept = new Set(numbers.map(String))
  for (const page of document.querySelectorAll<HTMLElement>('.page'))
    if (!kept.has(page.dataset.page ?? '')) page.remove()
}
