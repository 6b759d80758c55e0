export const tables = {
  insert: '插入表格',
  rows: '行数',
  columns: '列数',
  size: (rows: number, columns: number) => `${String(rows)} 行 × ${String(columns)} 列`,
  pick: '表格大小',
  pickHint: '用鼠标或方向键选大小，点按或回车插入。',
  atMost: (rows: number, columns: number) => `最多 ${String(rows)} 行、${String(columns)} 列。`,
  tools: '表格',
  menu: '表格菜单',
  insertLines: '插入行列',
  deleteLines: '删除',
  align: '对齐',
  /** On the table itself. */
  landscape: '横排：印在单独一页，表头朝左',
}
