import type { SnapshotReason } from '../../draft/snapshot'

const grouped = (count: number) => count.toLocaleString('zh-CN')

export const versions = {
  list: '版本',
  reasons: {
    marked: '手动标记',
    exported: '导出',
    restored: '恢复前',
    imported: '导入前',
    replaced: '全部替换前',
    merged: '合并前',
    automatic: '自动',
    final: '定稿',
  } satisfies Record<SnapshotReason, string>,
  characters: (count: number) => `${grouped(count)} 字`,
  /** 字数 against the version before. */
  difference: (count: number) =>
    count === 0 ? '±0' : count > 0 ? `+${grouped(count)}` : `−${grouped(-count)}`,
  differenceSaid: (count: number) =>
    count === 0
      ? '与上一版字数相同'
      : count > 0
        ? `比上一版多 ${grouped(count)} 字`
        : `比上一版少 ${grouped(-count)} 字`,
  compare: '比较',
  compareNow: '与现在比较',
  restore: '恢复到这一版',
  restorePart: '恢复其中一节…',
  rename: '命名',
  newName: '版本名称',
  unname: '去掉名称',
  pin: '固定',
  unpin: '取消固定',
  pinned: '已固定',
  lock: '标为定稿',
  unlock: '取消定稿',
  remove: '删除这一版',
  removed: (moment: string) => `已删除“${moment}”的版本。`,
  actionsOf: (moment: string) => `“${moment}”的操作`,
  confirm: (moment: string) => `把文稿恢复到“${moment}”的样子？`,
  confirmHint: '现在的文字会先另存为一版，恢复后也可以撤销。',
  restoreNow: '恢复',
  restoredSection: (name: string) => `已恢复“${name}”这一节；恢复前的文字也留作了一个版本。`,
  sameAlready: '文稿现在就是这一版的样子，没有改动。',
  cancel: '取消',
  more: (count: number) => `显示更早的 ${count} 版`,
  none: '还没有版本',
  noneHint: '写上几分钟会自动留一版；按 Ctrl+S 可以随时标记一版，导出、恢复、全部替换前也会各留一版。',
  loading: '正在读取版本…',
  notKept: (why: string) => `文稿已保存，但没能留下自动版本：${why}`,
  finalised: (day: string) => `已定稿（${day}）：这一版已锁定，导出时以它命名。可以接着写，定稿不变。`,
  unfinalised: '已取消定稿，这一版仍留作手动标记的版本。',
  finalSince: (day: string) => `已定稿 ${day}`,
  today: (time: string) => `今天 ${time}`,
  yesterday: (time: string) => `昨天 ${time}`,
  thisYear: (month: number, day: number, time: string) => `${month}月${day}日 ${time}`,
  dayToday: '今天',
  dayYesterday: '昨天',
  day: (month: number, day: number) => `${month}月${day}日`,
  dayOfYear: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  otherYear: (year: number, month: number, day: number, time: string) =>
    `${year}年${month}月${day}日 ${time}`,
}
