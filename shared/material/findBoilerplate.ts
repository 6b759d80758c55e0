import type { Boilerplate } from './article'

const longestSiteLine = 160

const sitePatterns: readonly (readonly [string, RegExp])[] = [
  ['navigation', /^您?的?(当前|现在|所在)的?位置\s*[:：].*$/],
  ['navigation', /^(网站首页|首页|主页|返回(首页|顶部|列表|目录))(\s*[>»›|/].*)?$/],
  ['navigation', /^\S{2,12}\s*[>»›]\s*\S{2,20}(\s*[>»›].*)?$/],
  ['navigation', /^[【[]?[上下]一?[篇页章][】\]]?\s*([:：].{0,60}|没有了?)?$/],
  [
    'navigation',
    /^(展开阅读全文|阅读全文|点击(阅读|查看|下载|展开).{0,10}|查看更多|加载更多|全文阅读|收起|目录)$/,
  ],
  [
    'navigation',
    /^(收藏|分享|点赞|举报|打印|下载|评论|相关|赞)([\s（()）赏\d]|收藏|分享|点赞|举报|打印|下载|评论|相关|赞)*$/,
  ],
  [
    'navigation',
    /^(猜你喜欢|相关(资源|搜索|文章|推荐|阅读|范文|文档)|热门(文章|推荐|搜索|文档)|推荐(阅读|文章)|延伸阅读|拓展阅读|为您推荐|最新文章)\s*[:：]?$/,
  ],
  ['navigation', /^(资源描述|资源简介|文档描述|内容简介|标签|关键词|关键字)\s*([:：].{0,40})?$/],
  ['navigation', /^[【[「“].{2,40}[】\]」”]\s*的?(相关|推荐|热门|其他|更多)(文章|范文|推荐|阅读)\s*[:：]?$/],
  ['data', /^(上传|发布|更新)(时间|日期|人|者|于)\s*[:：].{0,140}$/],
  [
    'data',
    /^(文章)?(来源|作者|编辑|浏览(次数|量)?|阅读(次数|量)?|点击(次数|量)?|文档(编号|格式)|投稿|责任编辑|本文(作者|链接|地址|来源|标签))\s*[:：].{0,80}$/,
  ],
  ['data', /^\S{1,30}[[【(（](注册用户|会员|VIP|认证(用户|作者))[\]】)）]$/i],
  ['counter', /^(.{1,60}_)?第\s*\d{1,4}\s*页\s*[/／,，]?\s*[共总]?\s*\d{1,4}\s*页$/],
  ['counter', /^(.{1,80}_)?第\s*\d{1,4}\s*页$/],
  ['counter', /^[-—–－]{1,2}\s*\d{1,4}\s*[-—–－]{1,2}$/],
  ['counter', /^page\s*\d{1,4}(\s*(\/|of)\s*\d{1,4})?$/i],
  ['file name', /^[^。；]{1,80}\.(docx?|pdf|pptx?|xlsx?|wps|txt|rtf|zip|rar)$/i],
  [
    'notice',
    /^[^。]{0,30}(免费预览|喜欢就下载|下载后可|开通会员|扫码(关注|下载)|关注(我们的)?公众号)[^。]{0,60}$/,
  ],
  ['notice', /^(免责声明|版权声明|温馨提示)\s*[:：].{0,150}$/],
  ['notice', /^[^。；]{0,40}(版权所有|版权归)[^。]{0,60}$/],
  ['notice', /^(copyright|©|\(c\)).{0,120}$/i],
  ['notice', /^[^。；，]{0,30}(ICP\s*[备证]|公网安备|经营许可证编号)[^。；，]{0,60}$/i],
  ['notice', /^(https?:\/\/|www\.)\S+$/i],
  ['blurb', /小编|欢迎(大家)?(阅读|借鉴)|供(大家|您|你)参考|希望(对|能)(大家|您|你)[^。]{0,12}帮助/],
]

/** Why a line belongs to the site and not to a text; null where it does not. Blanks around are taken off before. */
export function siteLineReason(text: string): string | null {
  if (text === '' || text.length > 400) return null
  for (const [why, pattern] of sitePatterns) {
    if (why !== 'blurb' && text.length > longestSiteLine) continue
    if (pattern.test(text)) return why
  }
  return isCollectionTitle(text) ? 'page title' : null
}

/** “后勤工作总结（精选8篇）”: the name of a whole collection. */
function isCollectionTitle(text: string): boolean {
  if (text.length > 60) return false
  return /[（(【[]?\s*(精选|通用|合集|汇总|汇编|集锦|推荐|最新|大全|热门|优秀|优选|必备|实用|整理|锦集|集合|荐|共|范文)[^。]{0,6}?\d{1,3}\s*[篇份则][^。]{0,6}$/.test(
    text,
  )
}

/** After such a line only the site speaks. */
export function opensTail(text: string): boolean {
  return (
    /^(展开阅读全文|相关(资源|搜索|文章|推荐|阅读|范文|文档)|猜你喜欢|热门(文章|推荐|文档)|推荐(阅读|文章)|为您推荐|[【[]?上一篇|[【[]?下一篇)/.test(
      text,
    ) || /^[【[「“].{2,40}[】\]」”]\s*(的)?(相关|推荐|其他|更多)(文章|范文|阅读)/.test(text)
  )
}

/** Joins lines with the same reason into ranges; blank lines between do not part them. */
export function findBoilerplate(
  texts: readonly string[],
  reasons: readonly (string | null)[],
): Boilerplate[] {
  const found: Boilerplate[] = []
  let last: { startLine: number; endLine: number; why: string } | null = null
  reasons.forEach((why, index) => {
    if (why === null) {
      if (texts[index] !== '') last = null
      return
    }
    if (last !== null && last.why === why) {
      last.endLine = index + 1
      return
    }
    last = { startLine: index + 1, endLine: index + 1, why }
    found.push(last)
  })
  return found
}
