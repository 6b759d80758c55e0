/** Texts about pictures. */
export const images = {
  missing: '图片文件找不到了',
  lost: '有图片的文件找不到了，位置和说明文字还在。请把图片重新插入一次，或从备份恢复这篇文稿。',
  leftOut: (count: number) =>
    `${count} 张图片在网上或别的文件夹里，没有带进来：原处留下了“〔图〕”。请在原来的程序里单独复制图片，或用“插入 → 图片”。`,
  bar: '图片',
  width: '宽度',
  share: (percent: number) => `${percent}%`,
  alt: '说明文字',
  altHint: '图片显示不出来时，用这几个字代替',
  remove: '删除图片',
}
