/** What stands for a picture where only text can: 〔图：说明文字〕. */
export function imageText(alt: string): string {
  return alt === '' ? '〔图〕' : `〔图：${alt}〕`
}

/** Whether a line is nothing but what stands for a picture. */
export function isImageText(text: string): boolean {
  return /^〔图(?:：[^〔〕\n]*)?〕$/u.test(text)
}
