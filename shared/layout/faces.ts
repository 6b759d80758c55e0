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
