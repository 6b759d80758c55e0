/** A stretch of text, in UTF-16 units. */
export type Stretch = readonly [start: number, end: number]

/** The surnames most often seen in front of 某某: “张某某” is a person kept unnamed on purpose, not a mask. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'

const gap = '[ \\u3000_＿]'

/** What people put where a name, a figure or a date is still to come. Each would rather miss a mask than take a word for one. */
const masks: readonly RegExp[] = [
  // XX县, 20XX年, 1xx余次, ＸＸ局; not “max”, “XXL”
  /(?<![A-Za-zＡ-Ｚａ-ｚ])\d*[XxＸｘ]{2,}\d*(?![A-Za-zＡ-Ｚａ-ｚ])/gu,
  // X月X日
  /(?<![A-Za-z\d])[XxＸｘ×](?=[年月日](?!级))/gu,
  /\d*[×╳✕✖]{2,}\d*/gu,
  // ○○县; not 二○○九年
  /(?<![〇○零一二三四五六七八九十])[○◯]{2,}(?![〇○零一二三四五六七八九十])/gu,
  // **书记; not 0.05**
  /\*{2,}(?=\p{Script=Han})|(?<=\p{Script=Han})\*{2,}/gu,
  /(?<![A-Za-z\d])_{2,}(?![A-Za-z\d])|(?<=\p{Script=Han})_{2,}|_{2,}(?=\p{Script=Han})|＿{2,}/gu,
  // 20__年, 20  年; one blank may be a slip (近20 年)
  new RegExp(`(?<!\\d)20(?:[_＿]+|[ \\u3000]{2,}|\\u3000)(?=年)`, 'gu'),
  new RegExp(`(?<=\\d{4}年|年)${gap}+月(?:${gap}+日|(?=$|[${gap.slice(1, -1)}，。；、）]))`, 'gu'),
  new RegExp(`(?<=\\d月)${gap}+日(?=$|[\\s，。；、）至起止])`, 'gu'),
  new RegExp(`(?<!\\d|年)${gap}{2,}月${gap}{2,}日`, 'gu'),
  new RegExp(`(?<![${surnames}])某{2,}`, 'gu'),
  /某年(?:某月)?(?:某日)?|某月某日|某省某市|某市某[县区]|某[县区]某[乡镇]/gu,
  // Written or pasted 【单位】: short, and not a sentence
  /【[^【】\n。；，]{1,16}】/gu,
]

/** The masks of a text in order. Those that touch, or have only 年, 月 or 日 between them, are one. */
export function findMasks(text: string): Stretch[] {
  if (!/[XxＸｘ×╳✕✖○◯*_＿某【]|月[ \u3000]|年[ \u3000]|0[ \u3000]/u.test(text)) return []
  const found = masks
    .flatMap((mask) =>
      Array.from(text.matchAll(mask), (hit): Stretch => [hit.index, hit.index + hit[0].length]),
    )
    .sort(([a], [b]) => a - b)
  const joined: Stretch[] = []
  for (const [start, end] of found) {
    const last = joined.at(-1)
    if (last && (start <= last[1] || /^[年月日]$/u.test(text.slice(last[1], start))))
      joined[joined.length - 1] = [last[0], Math.max(last[1], end)]
    else joined.push([start, end])
  }
  return joined
}
