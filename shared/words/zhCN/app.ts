export const app = {
  name: '章法',
  language: 'zh-CN',
  ok: '确定',
  cancel: '取消',
  close: '关闭',
  undo: '撤销',
}
