import type { Face } from './layout'

const latin = 'Times New Roman'

/** 仿宋: not on every Windows; the _GB2312 names are those that offices have installed. */
export const fangSong: Face = {
  eastAsia: '仿宋_GB2312',
  ascii: latin,
  fallbacks: ['仿宋', 'FangSong', 'STFangsong', 'AR PL UMing CN'],
}

export const kai: Face = {
  eastAsia: '楷体_GB2312',
  ascii: latin,
  fallbacks: ['楷体', 'KaiTi', 'STKaiti', 'AR PL UKai CN', 'LXGW WenKai'],
}

export const hei: Face = {
  eastAsia: '黑体',
  ascii: latin,
  fallbacks: ['SimHei', 'STHeiti', 'Noto Sans CJK SC Medium', 'WenQuanYi Zen Hei'],
}

export const song: Face = {
  eastAsia: '宋体',
  ascii: latin,
  fallbacks: ['SimSun', 'STSong', 'Noto Serif CJK SC'],
}

/** For page numbers: the digits are set in 宋体 too (GB/T 9704-2012, 7.5). */
export const songThroughout: Face = { ...song, ascii: '宋体' }

/** 小标宋 is licensed by Founder and never comes with Windows. */
export const titleSong: Face = {
  eastAsia: '方正小标宋简体',
  ascii: latin,
  fallbacks: ['方正小标宋_GBK', 'STZhongsong', '华文中宋', 'Noto Serif CJK SC SemiBold', '宋体'],
}

const known: readonly Face[] = [fangSong, kai, hei, song, titleSong]

/** The Han fonts that layouts ask for, those of the standard first. */
export const usualFonts: readonly string[] = [
  ...new Set(known.map(({ eastAsia }) => eastAsia)),
  '仿宋',
  '楷体',
  '方正小标宋_GBK',
  '华文中宋',
  '微软雅黑',
  '等线',
]

/** A face by the name of its Han font, with what comes nearest where that is not installed. */
export function faceNamed(name: string, ascii: string): Face {
  const own = known.find(({ eastAsia }) => eastAsia === name)
  if (own) return { ...own, ascii }
  const near = known.find(({ fallbacks }) => fallbacks.includes(name)) ?? faceLike(name)
  const fallbacks = [near.eastAsia, ...near.fallbacks].filter((other) => other !== name)
  return { eastAsia: name, ascii, fallbacks }
}

/** What a font of an unknown name probably looks like. */
function faceLike(name: string): Face {
  if (/仿宋|fang/i.test(name)) return fangSong
  if (/楷|kai/i.test(name)) return kai
  if (name.includes('标宋')) return titleSong
  return /黑|hei|等线|sans/i.test(name) ? hei : song
}

/** How people call a font for short: 仿宋, 小标宋. */
export function shortFontName(name: string): string {
  if (name.includes('小标宋')) return '小标宋'
  return name.replace(/_GB2312$|_GBK$/, '')
}
