export const editor = {
  title: '标题',
  body: '正文',
  titleHint: '在这里写标题',
}
