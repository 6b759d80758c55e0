import type { FindingLevel, RuleId } from '../../checks/finding'

type Values = Readonly<Record<string, string | number>>
const quoted = (value: string | number | undefined) => `“${value ?? ''}”`

export const checks = {
  list: '问题',
  levels: { error: '错误', warning: '提醒', review: '复核' } satisfies Record<FindingLevel, string>,
  group: (level: string, count: number) => `${level} ${count} 处`,
  none: '没有发现问题',
  noneHint: '写作时随时检查，有问题会列在这里。',
  inTitle: '标题',
  mute: '忽略这一处',
  toBlank: '变为待填项',
  madeBlanks: '已变为待填项。',
  /** What is wrong. */
  messages: {
    'blank-left': (v) => `待填项${quoted(v.name)}还没有填`,
    'mask-left': (v) => (v.mask ? `${quoted(v.mask)}还没有换成实际内容` : '还空着没有填'),
    'picture-lost': (v) => (v.alt ? `图片${quoted(v.alt)}的文件找不到了` : '这里的图片没有了'),
    'section-empty': (v) => `${quoted(v.name)}还没有内容`,
    'section-missing': (v) => `缺少必需的部分${quoted(v.name)}`,
    'last-line': (v) => `末行只有${String(v.count)}个字`,
    order: (v) => {
      if (v.place === 'twice') return `${quoted(v.slotName)}写了两处，可合并`
      if (v.should === undefined) return `${quoted(v.name)}不在该在的位置`
      return `${quoted(v.name)}应在${quoted(v.should)}${v.where === 'before' ? '之前' : '之后'}`
    },
  } satisfies Record<RuleId, (values: Values) => string>,
  /** The way out. */
  fixes: {
    'blank-left': () => '填上内容，或删去。',
    'mask-left': (v) =>
      String(v.mask).startsWith('【') ? '换成实际内容，或变为待填项。' : '换成实际的名称、数字或日期。',
    'picture-lost': () => '重新插入这张图片，或删去这一行。',
    'section-empty': (v) => (v.part === undefined ? '写上内容，或删去标题。' : '写上内容。'),
    'section-missing': () => '在提纲里添加。',
    'last-line': () => '增删几个字，让它并到上一行或多写满一些。',
    order: (v) => (v.place === 'twice' ? '合并，或改其中一个的部分。' : '整理顺序，或保持原样。'),
  } satisfies Record<RuleId, (values: Values) => string>,
}
