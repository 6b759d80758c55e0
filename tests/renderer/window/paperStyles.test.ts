import { expect, it } from 'vitest'
import { layouts } from '../../../shared/layout/layouts'
import { paperStyles } from '../../../renderer/window/paperStyles'

/** Advance of a body character in the editor's text, in pixels. */
function advanceIn(styles: string): number {
  const body = styles.split('\n').find((rule) => rule.startsWith('.draft{')) ?? ''
  const figure = (property: string) => Number(new RegExp(`${property}:(-?[\\d.]+)px`).exec(body)?.[1])
  return figure('font-size') + figure('letter-spacing')
}

it.each([
  ['gbt9704', 28],
  ['general', 34],
] as const)('fits as many characters into a line as %s does', (id, characters) => {
  expect(Math.floor(560 / advanceIn(paperStyles(layouts[id])))).toBe(characters)
})

it('follows the indents of a layout', () => {
  const indents = { ...layouts.general.indents, heading2: { left: 1, firstLine: 0 } }

  expect(paperStyles({ ...layouts.general, indents })).toMatch(
    /\.draft-body>h3\{.*padding-left:16\.\d+px;text-indent:0px\}/,
  )
})
