import type { SnapshotSummary } from '../../draft/snapshot'

export const versions = {
  list: '版本',
  reasons: {
    marked: '手动标记',
    exported: '导出',
    restored: '恢复前',
    imported: '导入前',
    replaced: '全部替换前',
    automatic: '自动',
    final: '定稿',
  } satisfies Record<SnapshotSummary['reason'], string>,
  characters: (count: number) => `${count.toLocaleString('zh-CN')} 字`,
  preview: '查看',
  restore: '恢复到这一版',
  confirm: (moment: string) => `把文稿恢复到“${moment}”的样子？`,
  confirmHint: '现在的文字会先另存为一版，恢复后也可以撤销。',
  restoreNow: '恢复',
  cancel: '取消',
  none: '还没有版本',
  noneHint: '按 Ctrl+S 保存并标记一版；导出、恢复、导入、全部替换前也会各留一版。',
  loading: '正在读取版本…',
  today: (time: string) => `今天 ${time}`,
  yesterday: (time: string) => `昨天 ${time}`,
  thisYear: (month: number, day: number, time: string) => `${month}月${day}日 ${time}`,
  otherYear: (year: number, month: number, day: number, time: string) =>
    `${year}年${month}月${day}日 ${time}`,
}
