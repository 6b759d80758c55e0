import { en } from './en'
import { zhCN } from './zhCN'

/** Every text people see: a string, or a function of what it needs. */
export type Words = typeof zhCN
export type Language = 'zh-CN' | 'en'

/** The texts of a language; English falls back to Chinese where it has none yet. */
export function wordsFor(language: Language): Words {
  return language === 'en' ? merge(zhCN, en) : zhCN
}

function merge<Tree extends object>(base: Tree, over: object): Tree {
  const merged = new Map<string, unknown>(Object.entries(base))
  for (const [key, value] of Object.entries(over) as [string, unknown][]) {
    const under = merged.get(key)
    merged.set(key, isTree(value) && isTree(under) ? merge(under, value) : value)
  }
  return Object.fromEntries(merged) as Tree
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
