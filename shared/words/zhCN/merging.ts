import type { MergeChoice } from '../../merge/mergeDrafts'
import type { Verdict } from '../../merge/mergeParts'

/** Conflicting copies that sync clients leave, and how they are merged. */
export const merging = {
  badge: '冲突副本',
  barOfDraft: (file: string) => `这篇文稿有一份冲突副本“${file}”：两台电脑都改过，同步时没有合上。`,
  barOfCopy: (file: string) => `这是“${file}”的冲突副本：两台电脑都改过，同步时没有合上。`,
  barOfDrafts: (count: number) => `这篇文稿有 ${String(count)} 份冲突副本：几台电脑都改过，同步时没有合上。`,
  bar: '冲突副本',
  merge: '合并…',
  keepApart: '当作另一篇文稿',
  keptApart: (file: string) => `已作为另一篇文稿“${file}”，可以修改。`,
  title: '合并冲突副本',
  list: '各章节的取舍',
  sides: {
    mine: (file: string) => `这边：${file}`,
    theirs: (file: string, moment: string) => `那边：${file}，${moment}修改`,
  },
  more: '只有一边改过的章节已自动采用改过的；两边都改过的默认两者都留，改过的段落先这边、后那边。',
  moreWithoutBase: '“版本”里没有找到两边共同的旧稿，分不出是谁改的：不同的段落默认两者都留，先这边、后那边。',
  verdicts: {
    same: '没有改动',
    mine: '只有这边改过',
    theirs: '只有那边改过',
    both: '两边不同',
  } satisfies Record<Verdict, string>,
  added: { mine: '只有这边有', theirs: '只有那边有' },
  choices: { mine: '用这边', theirs: '用那边', both: '两者都留' } satisfies Record<MergeChoice, string>,
  removed: { mine: '这边删去了', theirs: '那边删去了' },
  stays: { yes: '保留', no: '不要' },
  choiceOf: (part: string) => `“${part}”用哪一边`,
  parts: { title: '标题', before: '开头', after: '结尾' },
  nothingHere: '（没有）',
  same: '两边的文字和格式都一样，只需要把副本移到回收站。',
  kept: '合并前的文字会留作一个版本；合并好并存好以后，冲突副本移到回收站。',
  run: '合并',
  done: '已合并，冲突副本已移到回收站；合并前的文字在“版本”里。',
}
