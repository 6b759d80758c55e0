/** 数量, 完成, 金额2, 根数: names that say of a figure only what kind it is, and stand in sentences of any content. */
const general =
  /^(?:\p{Script=Han}?数[量字值额]?|\p{Script=Han}[次分额幅]|(?:同比|环比)?[增降]幅|比例|比率|占比|比重|百分比|面积|长度|重量|时间|年份|月份|待填|完成|提高|增长|下降|达到|实现|开展|组织|办理|累计|新增|减少|增加|投入|处理|解决|覆盖|参加|参与|受理|办结|发放|接待|检查|整改)\d*$/u

/** Whether figures of blanks of this name have nothing to do with each other. */
export function isGeneralName(name: string): boolean {
  return general.test(name.trim())
}
