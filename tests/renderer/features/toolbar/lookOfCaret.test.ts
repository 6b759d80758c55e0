// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { noCaret } from '../../../../renderer/editor/draftEditor'
import { lookOfCaret } from '../../../../renderer/features/toolbar/lookOfCaret'
import { gbt9704 } from '../../../../shared/layout/gbt9704'
import { general } from '../../../../shared/layout/general'
import { ownLayout } from '../../../support/layouts'

const said = (look: ReturnType<typeof lookOfCaret>) =>
  Object.fromEntries(look.lines.map(({ name, said: text }) => [name, text]))

it('says face and size of the paragraph, and the clause they come from', () => {
  const look = lookOfCaret({ ...noCaret, form: 'heading2' }, gbt9704)

  expect(look.short).toBe('楷体 三号')
  expect(look.part).toBe('二级标题（一）')
  expect(look.why).toContain('7.3.3')
  expect(said(look)).toMatchObject({ 字号: '三号（16 磅）', 行距: '28.95 磅', 缩进: '首行缩进 2 字' })
})

it.each([
  [{ inTitle: true }, '小标宋 二号', '7.3.1'],
  [{ form: 'recipient' }, '仿宋 三号', '7.3.2'],
  [{ form: 'signature' }, '仿宋 三号', '7.3.5'],
  [{ form: 'attachment' }, '小标宋 二号', '7.3.7'],
  [{ inTable: true }, '仿宋 小四', '国标没有规定'],
] as const)('knows the parts without a level: %j', (caret, short, why) => {
  const look = lookOfCaret({ ...noCaret, ...caret }, gbt9704)

  expect(look.short).toBe(short)
  expect(look.why).toContain(why)
  expect(said(look)).not.toHaveProperty('缩进')
})

it('names the layout where no standard says so', () => {
  const own = { ...ownLayout(), indents: { ...gbt9704.indents, body: { left: 1.5, firstLine: 0 } } }

  const look = lookOfCaret({ ...noCaret, form: 'paragraph' }, own)
  expect(look.why).toBe('由版式“机关版式”设定。')
  expect(said(look)).toMatchObject({ 缩进: '左缩进 1.5 字' })
  expect(said(lookOfCaret({ ...noCaret, form: 'paragraph', align: 'center' }, own))).not.toHaveProperty(
    '缩进',
  )
  expect(lookOfCaret({ ...noCaret, form: 'heading2' }, general).why).toContain('“通用”版式')
})
