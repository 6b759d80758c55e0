/** A word of a text and where it begins (UTF-16 units). */
export type PlacedText = { readonly at: number; readonly word: string }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a text; names fall into single characters and pairs. */
export function wordsOf(text: string): readonly PlacedText[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ at: index, word: segment }))
}

const beforeName = new Set(
  (
    '到 在 由 与 和 及 以及 同 跟 对 向 为 给 请 赴 经 从 把 将 被 让 使 是 于 至 往 驻 的 了 并 或 等 派 带 ' +
    '联合 会同 协同 连同 走进 走访 前往 深入 来到 得到 获得 邀请 聘请 组织 协调 协助 配合 帮助 支持 指导 依托 通过 ' +
    '选派 委托 联系 对接 结对 慰问 看望 调研 检查 督查 考察 参观 观摩 学习 承办 协办 主办 参加 推荐 安排 带领 包括 ' +
    '其中 先后 分别 共同 再次 多次 服务 帮扶 对口 支援 借助 借鉴 感谢 报送 报请 收到 接到 根据 按照 围绕 召集 表彰 ' +
    '完成 举办 开展 推进 推动 建设 打造 设立 成立 宣传 报道 来自 位于 针对 面向 涉及 针对'
  ).split(' '),
)

/** Whether a name can begin behind this word: nothing, a mark, a figure, or a word that does not belong to a name. */
export function endsBeforeName(word: string | undefined): boolean {
  return word === undefined || !/\p{Script=Han}/u.test(word) || beforeName.has(word)
}
