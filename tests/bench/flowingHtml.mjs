/**
 * The text as one page that flows, laid out by style sheets alone: what Chromium needs without our boxes and numbers.
 * @param {readonly import('./text.mjs').BenchBlock[]} blocks
 */
export function flowingHtml(blocks) {
  const style = `@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}
html{font:16pt/28.95pt "仿宋_GB2312","FangSong","AR PL UMing CN",serif;letter-spacing:-.25pt;text-spacing-trim:space-all}
body{width:156mm;margin:0;text-align:justify;text-justify:inter-character;line-break:strict;orphans:1;widows:1}
p{margin:0;text-indent:31.5pt}h2{margin:0;font:16pt/28.95pt "黑体","Noto Sans CJK SC",sans-serif;break-after:avoid}`
  const body = blocks.map(({ type, text }) => (type === 'heading' ? `<h2>${text}</h2>` : `<p>${text}</p>`))
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>长文稿</title><style>${style}</style><body>${body.join('')}</body></html>`
}
