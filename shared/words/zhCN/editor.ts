export const editor = {
  title: '标题',
  body: '正文',
  titleHint: '在这里写标题',
  dragParagraph: '拖动可移动段落，点按选中',
  attachmentsMatch: '附件说明与附件一致，不用更新。',
  noAttachments: '还没有附件：先用“插入 → 附件”加上，附件说明才能照着更新。',
  stays: {
    border: '主送、结语和署名各有位置，段落不越过它们，没有移动。',
    fixed: '主送、附件说明和署名各有位置，不能移动或重复。',
    mixed: '选中的文字跨了几个标题，没有移动。整个章节可在提纲里移动。',
  },
}
