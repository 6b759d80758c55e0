/**
 * Names of one and the same font: the Chinese one that files declare, then those under which systems list it. Windows and
 * macOS give either, by the language they run in.
 */
const sameFont: readonly (readonly string[])[] = [
  ['仿宋_GB2312', 'FangSong_GB2312'],
  ['楷体_GB2312', 'KaiTi_GB2312'],
  ['仿宋', 'FangSong'],
  ['楷体', 'KaiTi'],
  ['黑体', 'SimHei'],
  ['宋体', 'SimSun'],
  ['方正小标宋简体', 'FZXiaoBiaoSong-B05S'],
  ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05'],
  ['华文中宋', 'STZhongsong'],
  ['华文宋体', 'STSong', 'Songti SC', '宋体-简'],
  ['华文仿宋', 'STFangsong'],
  ['华文楷体', 'STKaiti', 'Kaiti SC', '楷体-简'],
  ['华文黑体', 'STHeiti', 'Heiti SC', '黑体-简'],
]

/** Whether a font is among the installed ones, under any of its names. */
export function isInstalled(font: string, installed: ReadonlySet<string>): boolean {
  return namesOf(font).some((name) => installed.has(name))
}

/** Every name a font goes by. */
export function namesOf(font: string): readonly string[] {
  return sameFont.find((names) => names.includes(font)) ?? [font]
}

/** The name files declare for a font. */
export function declaredName(font: string): string {
  return namesOf(font)[0] ?? font
}
