import { nameOfUnit } from '../rollForward/figureName'
import type { NewBlank } from './newBlank'

/** Counters that are known by themselves: 根数, 台数. */
const counter = /^[根台辆套间所座栋幢条份场门株棵盏块张册支艘架盒箱桶幅面盆枚]$/u

/** What the blank of a figure is called: its name, or what its unit counts where the words before it say the name already. */
export function figureBlankName(text: string, { start, by: { name, unit = '' } }: NewBlank): string {
  if (!text.slice(0, start).endsWith(name)) return name
  return counter.test(unit) ? `${unit}数` : nameOfUnit(unit)
}
