import type { Partly } from './partly'
import type { zhCN } from './zhCN'

/** English interface texts, as far as they go. */
export const en: Partly<typeof zhCN> = {
  app: { name: 'Zhangfa', language: 'en' },
}
