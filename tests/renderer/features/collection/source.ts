import type { ReadSource } from '../../../../shared/material/requests'

/** A small source: navigation, two articles, the first with a title on two lines and a cut line inside. */
export const source: ReadSource = {
  fileName: '总结两篇.txt',
  encoding: 'GB18030',
  lines: [
    '首页 > 范文', // 1
    '城东街道垃圾分类试点', // 2
    '工作总结', // 3
    '　　现将情况总结如下。', // 4
    '一、基本情况', // 5
    '', // 6
    '　　（一）明确责任。分片包干，责任到人。（二）按时巡查。每周三次。', // 7
    '下一页', // 8
    '城东街道办事处', // 9
    '档案工作汇报', // 10
    '全部完成。', // 11
  ],
  articles: [
    {
      index: 1,
      title: '城东街道垃圾分类试点工作总结',
      startLine: 2,
      endLine: 9,
      kind: '专项工作总结',
      intro: true,
      headings: [
        { line: 5, level: 1, number: '一、', text: '基本情况', runIn: false },
        { line: 7, level: 2, number: '（一）', text: '明确责任', runIn: true },
        { line: 7, level: 2, number: '（二）', text: '按时巡查', runIn: true },
      ],
      signoff: { line: 9, text: '城东街道办事处' },
    },
    {
      index: 2,
      title: '档案工作汇报',
      startLine: 10,
      endLine: 11,
      kind: '情况汇报',
      intro: true,
      headings: [],
      signoff: null,
    },
  ],
  boilerplate: [
    { startLine: 1, endLine: 1, why: '站点导航' },
    { startLine: 8, endLine: 8, why: '翻页' },
  ],
}
