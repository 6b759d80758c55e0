// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { CollectionView } from '../../../../renderer/features/collection/CollectionView'
import { ReadingProgress } from '../../../../renderer/features/collection/ReadingProgress'
import type { ReadSource } from '../../../../shared/material/requests'
import type { Template } from '../../../../shared/template/template'
import { allByRole, byRole, click, focus, mount, press, type, unmount } from '../mount'
import { source } from './source'

afterEach(unmount)

const template = (id: string, name: string): Template => ({ id, name, titlePattern: name, slots: [] })
const templates = [template('annual', '年度工作总结'), template('report', '情况汇报')]

function open(shown: ReadSource = source) {
  const opened: [number, string, boolean][] = []
  mount(
    <CollectionView
      source={shown}
      templates={templates}
      onOpenArticle={(article, { template, fullWidthMarks }) =>
        opened.push([article.index, template, fullWidthMarks])
      }
      onRollForward={() => undefined}
      onClose={() => undefined}
    />,
  )
  return opened
}

const titles = () => allByRole('option').map((option) => option.querySelector('.article-title')?.textContent)

describe('a source taken apart', () => {
  it('lists its articles with kind, size and headings, and shows the first', () => {
    open()

    expect(byRole('listbox', '文章').textContent).toContain('专项工作总结 · 67 字 · 3 个标题')
    expect(byRole('document', '城东街道垃圾分类试点工作总结').textContent).toContain('分片包干，责任到人。')
  })

  it('opens the chosen article as its own kind with Enter', () => {
    const opened = open()
    const [first] = allByRole('option')
    if (!first) throw new Error('no article')
    focus(first)
    press('ArrowDown')
    expect(byRole('document', '档案工作汇报').textContent).toContain('全部完成。')
    press('Enter')

    expect(opened).toEqual([[2, 'report', true]])
  })

  it('takes the yearly summary for a kind without template', () => {
    const opened = open()
    click(byRole('button', '作为文稿打开'))

    expect(opened).toEqual([[1, 'annual', true]])
  })

  it('shows half-width marks as they will be, and lets them stay', () => {
    const lines = source.lines.map((line) => line.replace('包干，责任', '包干,责任'))
    const opened = open({ ...source, lines })
    const text = () => byRole('document', '城东街道垃圾分类试点工作总结').textContent
    expect(text()).toContain('分片包干，责任到人。')
    document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
    expect(text()).toContain('分片包干,责任到人。')
    click(byRole('button', '作为文稿打开'))

    expect(opened).toEqual([[1, 'annual', false]])
  })

  it('tells how each article begins, and finds it by its text', () => {
    open()
    const [first] = allByRole('option')
    expect(first?.querySelector('.article-excerpt')?.textContent).toBe('现将情况总结如下。')
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!field) throw new Error('no filter')
    type(field, '分片包干')

    expect(titles()).toEqual(['城东街道垃圾分类试点工作总结'])
    expect(byRole('listbox', '文章').parentElement?.textContent).toContain('1 / 2 篇')
    type(field, '下一页')
    expect(byRole('listbox', '文章').textContent).toContain('没有含“下一页”的文章')
  })

  it('says that the kind of an article has no template yet', () => {
    open()

    expect(document.querySelector('[title^="没有“专项"]')?.getAttribute('title')).toBe(
      '没有“专项工作总结”的模板，按年度工作总结打开',
    )
  })

  it('filters by title and says when nothing is left', () => {
    open()
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!field) throw new Error('no filter')
    type(field, '档案')
    expect(titles()).toEqual(['档案工作汇报'])
    type(field, '没有')
    expect(byRole('listbox', '文章').textContent).toContain('没有含“没有”的文章')
  })

  it('shows what was cut, and why', () => {
    open()

    expect(document.querySelector('.cut-lines')?.textContent).toMatch(
      /已略去 2 行网站文字.*第 1 行 · 站点导航首页 > 范文.*第 8 行 · 翻页下一页/u,
    )
  })

  it('offers the whole text where no article was found', () => {
    const opened = open({ ...source, articles: [] })

    expect(document.body.textContent).toContain('没有分出文章')
    expect(byRole('document', '全文').textContent).toContain('全部完成。')
    click(byRole('button', '作为文稿打开'))
    expect(opened).toEqual([[1, 'annual', true]])
  })
})

it('says how far a long file is read', () => {
  mount(<ReadingProgress fileName="长.txt" part={0.425} />)

  expect(byRole('progressbar', '正在读取“长.txt”').getAttribute('aria-valuenow')).toBe('43')
})
