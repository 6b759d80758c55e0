/** What stands for a picture where only text can: 〔图：说明文字〕. */
export function imageText(alt: string): string {
  return alt === '' ? '〔图〕' : `〔图：${alt}〕`
}
