import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../electron/cli'
import type { MakePdfOf } from '../../electron/cli/answer'
import { parseDraft } from '../../shared/draft/parseDraft'
import { ok } from '../../shared/result'
import { draftFile } from '../support/draftFile'
import { pngOf } from '../support/pictures'
import { fromRoot } from '../support/projectRoot'
import { illustratedPaper, plainPaper } from '../support/wordPapers'
import { temporaryFolder } from './temporaryFolder'

const single = [
  '长桥街道2026年工作总结',
  '',
  '\u3000\u3000今年以来，街道办结来信12件。XX科给予了支持，(XX科另有说明)。',
  '一、基本情况',
  '\u3000\u3000现有社区20XX个，另有XX名网格员。',
  '\u3000\u3000（一）加强某某领导。由XX同志牵头，全年召开会议6次。',
  '二、下步计划',
  '\u3000\u30001、继续抓好某某工作。',
  '三、主要工作',
  '\u3000\u3000开展走访。',
  '长桥街道办事处',
  '20XX年1月5日',
]
const collection = [
  '工作总结（精选2篇）',
  '第一篇：长桥街道2026年工作总结',
  '今年以来，街道各项工作有序推进。',
  '一、主要工作',
  '开展走访四十次。',
  '二、下步计划',
  '继续走访。',
  '第二篇：柳岸社区2026年工作总结',
  '今年以来，社区各项工作有序推进。',
  '一、主要工作',
  '开展走访三十次。',
  '二、下步计划',
  '继续走访。',
]

type Finding = Record<'line' | 'start' | 'end', number> & Record<'rule' | 'level' | 'excerpt', string>

/** Runs a command as typed; a file of these lines stands in for `FILE`, a free folder for `OUT`. */
async function type(line: string, source: readonly string[] = single, name = '总结.txt') {
  const folder = temporaryFolder()
  writeFileSync(join(folder, name), source.join('\n'))
  return { folder, ...(await typeIn(folder, line.replace('FILE', name))) }
}

async function typeIn(folder: string, line: string, makePdf?: MakePdfOf) {
  let out = ''
  let err = ''
  const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) }
  const argv = line
    .split(' ')
    .map((word) => (/\.\w+$|\/$/.test(word) ? join(folder, word) : word))
    .filter((word) => word !== '')
  const code = await runCli(argv, streams, fromRoot('assets'), makePdf)
  return { code, out, err, json: () => JSON.parse(out) as Record<string, unknown> }
}

describe('read', () => {
  it('tells what a text holds, in exactly the fields agreed on', async () => {
    const { code, json, err } = await type('read FILE --json')

    expect(code).toBe(0)
    expect(err).toBe('')
    expect(json()).toEqual({
      file: '总结.txt',
      encoding: 'utf-8',
      lines: 12,
      articles: [
        {
          index: 1,
          title: '长桥街道2026年工作总结',
          startLine: 1,
          endLine: 12,
          kind: '年度工作总结',
          intro: true,
          headings: [
            { line: 4, level: 1, number: '一、', text: '基本情况', slot: '基本情况', runIn: false },
            { line: 6, level: 2, number: '（一）', text: '加强某某领导', runIn: true },
            { line: 7, level: 1, number: '二、', text: '下步计划', slot: '下步计划', runIn: false },
            { line: 9, level: 1, number: '三、', text: '主要工作', slot: '主要工作', runIn: false },
          ],
          signoff: { line: 11, text: '长桥街道办事处\n20XX年1月5日' },
        },
      ],
      boilerplate: [],
    })
  })

  it('lists the articles of a collection for people', async () => {
    const { code, out } = await type('read FILE', collection)

    expect(code).toBe(0)
    expect(out.trim().split('\n')).toEqual([
      '1. 长桥街道2026年工作总结（年度工作总结，第 2—7 行）',
      '2. 柳岸社区2026年工作总结（年度工作总结，第 8—13 行）',
    ])
  })
})

describe('outline', () => {
  it('tells the sections as they stand, what is missing, and with --fix the moves', async () => {
    const { code, json } = await type('outline FILE --fix --json')

    expect(code).toBe(0)
    expect(Object.keys(json())).toEqual(['template', 'sections', 'missing', 'moves', 'after'])
    expect(json()).toMatchObject({
      template: 'annual',
      sections: [
        { index: 1, number: '一、', text: '基本情况', slot: '基本情况', state: 'started', place: 'ok' },
        { index: 2, number: '二、', text: '下步计划', slot: '下步计划', place: 'ok' },
        { index: 3, number: '三、', text: '主要工作', slot: '主要工作', place: 'misplaced' },
      ],
      moves: [{ from: 3, to: 2 }],
      after: [1, 3, 2],
    })
    expect((json().sections as object[]).map((section) => Object.keys(section).join())).toEqual(
      Array(3).fill('index,number,text,slot,characters,state,place'),
    )
    expect(json().missing).toContain('存在问题')
    expect(json().missing).not.toContain('主要工作')
  })

  it('moves nothing unless asked to', async () => {
    expect((await type('outline FILE --json')).json()).toMatchObject({ moves: [], after: [] })
  })

  it('takes the template that is named', async () => {
    const { json } = await type('outline FILE --template report --json')

    expect(json().template).toBe('report')
  })
})

describe('check', () => {
  it('points at the very words in the lines of the file', async () => {
    const { code, json } = await type('check FILE --json')
    const findings = json().findings as Finding[]

    expect(code).toBe(1)
    expect(findings.map(({ line, start, end }) => single[line - 1]?.slice(start - 1, end - 1))).toEqual(
      findings.map(({ excerpt }) => excerpt),
    )
    expect(findings.filter(({ rule }) => rule === 'mask-left').map(({ line }) => line)).toEqual([
      3, 3, 5, 5, 6, 6, 8, 12,
    ])
    expect(findings.find(({ rule }) => rule === 'order')).toMatchObject({ line: 9, excerpt: '主要工作' })
    for (const finding of findings)
      expect(Object.keys(finding)).toEqual([
        'rule',
        'level',
        'line',
        'start',
        'end',
        'excerpt',
        'message',
        'fix',
      ])
  })

  it('points into a title of two lines', async () => {
    const source = [
      '长桥街道办事处',
      'XX年度工作总结',
      '今年以来，各项工作有序推进。',
      '一、主要工作',
      '走访。',
    ]
    const { json } = await type('check FILE --json', source)

    expect(json().findings).toContainEqual(
      expect.objectContaining({ rule: 'mask-left', line: 2, start: 1, end: 3, excerpt: 'XX' }),
    )
  })

  it('tells only what is as grave as asked', async () => {
    const findings = (await type('check FILE --level error --json')).json().findings as Finding[]

    expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['error']))
  })

  it('ends well where nothing is an error', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '小结.zhangfa'), draftFile('d', '小结', '都写好了。'))
    const { code, json } = await typeIn(folder, 'check 小结.zhangfa --json')

    expect(code).toBe(0)
    expect((json().findings as Finding[]).every(({ level }) => level !== 'error')).toBe(true)
  })

  it('counts a draft’s blocks as lines, the title being the first', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '小结.zhangfa'), draftFile('d', '小结', '写好了。', '还差XX。'))
    const { json } = await typeIn(folder, 'check 小结.zhangfa --json')

    expect(json().findings).toContainEqual(
      expect.objectContaining({ rule: 'mask-left', line: 3, start: 3, end: 5 }),
    )
  })
})

describe('one article of several', () => {
  for (const command of ['outline FILE --json', 'check FILE --json', 'export FILE --to txt --out 篇.txt'])
    it(`is asked for by ${command.slice(0, 7).trim()}, with the list on standard error`, async () => {
      const { code, out, err } = await type(command, collection)

      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).toContain('--article')
      expect(err).toContain('1. 长桥街道2026年工作总结')
      expect(err).toContain('2. 柳岸社区2026年工作总结')
    })

  it('is taken by its number', async () => {
    const { json, folder } = await type('export FILE --article 2 --to txt --out 篇.txt', collection)

    expect(json()).toMatchObject({ out: join(folder, '篇.txt'), pages: null })
    expect(readFileSync(join(folder, '篇.txt'), 'utf8')).toContain('开展走访三十次。')
  })

  it('is refused where there is none with that number', async () => {
    const { code, err } = await type('check FILE --article 3 --json', collection)

    expect(code).toBe(2)
    expect(err).toContain('共 2 篇')
  })
})

describe('export', () => {
  for (const [to, start] of [
    ['docx', 'PK'],
    ['md', '#'],
    ['txt', '\ufeff'],
    ['html', '<!DOCTYPE html>'],
  ])
    it(`writes ${to ?? ''}`, async () => {
      const { code, folder, json } = await type(`export FILE --to ${to ?? ''} --out 出.${to ?? ''}`)

      expect(code).toBe(0)
      expect(Object.keys(json())).toEqual(['out', 'pages', 'warnings'])
      expect(readFileSync(join(folder, `出.${to ?? ''}`), 'utf8').startsWith(start ?? '')).toBe(true)
    })

  it('warns of errors, missing sections and gaps, each once, and exports all the same', async () => {
    const { code, json } = await type('export FILE --to md --out 出.md')

    expect(code).toBe(0)
    expect(json().warnings).toEqual([
      '出.md: “XX”还没有换成实际内容（4 处）',
      '出.md: “20XX”还没有换成实际内容（2 处）',
      '出.md: “某某”还没有换成实际内容（2 处）',
      '出.md: “主要工作”应在“二、下步计划”之前',
      '出.md: 缺少必需的部分“存在问题”',
    ])
  })

  it('says what to do where pages cannot be set', async () => {
    const { code, out, err, folder } = await type('export FILE --to pdf --out 出.pdf')

    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('PDF 要由程序来排版')
    expect(existsSync(join(folder, '出.pdf'))).toBe(false)
  })

  it('tells the pages of every article where pages can be set', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '精选.txt'), collection.join('\n'))
    const set = { pages: 3, overflowing: [2], missingImages: 0, tallRows: 0 }

    const { json } = await typeIn(
      folder,
      'export 精选.txt --all --to pdf --out 出/',
      () => (order) => Promise.resolve(ok({ bytes: new TextEncoder().encode(order.title), set })),
    )

    expect(json()).toMatchObject({
      files: [
        { article: 1, pages: 3 },
        { article: 2, pages: 3 },
      ],
      failed: [],
    })
    expect(readFileSync(join(folder, '出', '柳岸社区2026年工作总结.pdf'), 'utf8')).toBe(
      '柳岸社区2026年工作总结',
    )
  })

  it('writes plain text in GB18030', async () => {
    const { folder } = await type('export FILE --to txt --encoding gb18030 --out 出.txt')
    const text = new TextDecoder('gb18030', { fatal: true }).decode(readFileSync(join(folder, '出.txt')))

    expect(text.trimStart()).toMatch(/^长桥街道2026年工作总结\r\n/)
  })

  it('writes every article of a collection into a folder, and keeps what is there', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '精选.txt'), collection.join('\n'))
    mkdirSync(join(folder, '出'))
    writeFileSync(join(folder, '出', '柳岸社区2026年工作总结.html'), '原来的')

    const { code, err, json } = await typeIn(folder, 'export 精选.txt --all --to html --out 出/')

    expect(code).toBe(0)
    expect(err.split('\n')).toEqual([
      '1/2 长桥街道2026年工作总结.html',
      '2/2 柳岸社区2026年工作总结(2).html',
      '共 2 篇，导出了 2 篇。',
      '',
    ])
    expect(json()).toMatchObject({ files: [{ article: 1, pages: null }, { article: 2 }], failed: [] })
    expect(readFileSync(join(folder, '出', '柳岸社区2026年工作总结.html'), 'utf8')).toBe('原来的')
    expect(readFileSync(join(folder, '出', '柳岸社区2026年工作总结(2).html'), 'utf8')).toContain(
      '开展走访三十次',
    )
  })

  it('says that a folder for all articles cannot be made', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '精选.txt'), collection.join('\n'))

    const { code, out, err } = await typeIn(folder, 'export 精选.txt --all --to txt --out 精选.txt')

    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('精选.txt')
  })

  it('writes a Word file with contents, automatic numbers and local fonts', async () => {
    const { code, folder, json } = await type(
      'export FILE --to docx --contents --numbering word --fonts 仿宋_GB2312=仿宋,黑体=SimHei --out 出.docx',
    )
    const parts = unzipSync(readFileSync(join(folder, '出.docx')))
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())

    expect(code).toBe(0)
    expect(text).toContain('TOC \\o')
    expect(text).toContain('<w:numPr>')
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:eastAsia="SimHei"')
    expect(json().warnings).toContainEqual(expect.stringContaining('目录的页码要更新一次'))
  })

  it('names the folder that is missing', async () => {
    const { code, err, out } = await type('export FILE --to md --out 没有/出.md')

    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('“没有”不在了')
  })
})

describe('new', () => {
  it('makes a draft of a kind', async () => {
    const folder = temporaryFolder()
    const { code, json } = await typeIn(folder, 'new --template annual --out 新.zhangfa')
    const draft = parseDraft(readFileSync(join(folder, '新.zhangfa'), 'utf8'), '')

    expect(code).toBe(0)
    expect(json()).toEqual({ out: join(folder, '新.zhangfa'), pages: null, warnings: [] })
    expect(draft).toMatchObject({ ok: true, value: { template: 'annual' } })
  })

  it('never replaces a file', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '旧.zhangfa'), '旧的')
    const { code, out, err } = await typeIn(folder, 'new --template annual --out 旧.zhangfa')

    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('“旧.zhangfa”已经有了')
    expect(readFileSync(join(folder, '旧.zhangfa'), 'utf8')).toBe('旧的')
  })

  it('says what is missing or wrong', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '夹'))

    for (const [line, message] of [
      ['new --out 新.zhangfa', '--template'],
      ['new --template annual', '--out'],
      ['new --template annual --out 新.txt', '新.txt'],
      ['new --template nope --out 新.zhangfa', '没有“nope”这个文种'],
      ['new --template annual --out 缺/新.zhangfa', '“缺”不在了'],
    ] as const) {
      const { code, out, err } = await typeIn(folder, line)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(message)
    }
  })
})

describe('what cannot be done', () => {
  it.each([
    ['check 没有.txt --json', '“没有.txt”不在了'],
    ['check FILE --nonsense --json', '用法'],
    ['check FILE --level dire --json', 'dire'],
    ['check FILE --template nope --json', 'nope'],
    ['export FILE --to doc --out 出.doc', 'doc'],
    ['export FILE --out 出.md', '--to'],
    ['export FILE --to md', '--out'],
    ['export FILE --to md --layout wide --out 出.md', 'wide'],
    ['export FILE --to docx --layout 缺.json --out 出.docx', '“缺.json”不在了'],
    ['export FILE --to docx --numbering none --out 出.docx', 'none'],
    ['export FILE --to docx --fonts 仿宋 --out 出.docx', '仿宋'],
    ['export FILE --to txt --encoding big5 --out 出.txt', 'big5'],
    ['export FILE --all --article 1 --to txt --out 出/', '--all'],
    ['frobnicate FILE', '用法'],
    ['read', '用法'],
    ['', '用法'],
  ])('ends with 2 and a word on standard error: %s', async (line, message) => {
    const { code, out, err } = await type(line)

    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('says which formats can be read instead of another', async () => {
    const { code, err } = await type('read FILE --json', ['PK\u0003\u0004'], '汇报.odt')

    expect(code).toBe(2)
    expect(err).toContain('能打开的是 .zhangfa、.docx、.txt 和 .md')
  })
})

describe('over a Word file', () => {
  const withPaper = () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '汇报.docx'), plainPaper())
    return folder
  }

  it('lines are its paragraphs', async () => {
    const { json } = await typeIn(withPaper(), 'read 汇报.docx --json')

    expect(json()).toMatchObject({
      encoding: 'docx',
      lines: 20,
      articles: [{ title: '河口镇水管站2031年度工作总结', startLine: 1, endLine: 20, signoff: { line: 16 } }],
    })
  })

  it('its pictures go along into another Word file', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '图文.docx'), illustratedPaper())

    const { code, json } = await typeIn(folder, 'export 图文.docx --to docx --out 再写.docx')

    expect(code).toBe(0)
    expect(json().warnings).not.toContainEqual(expect.stringContaining('图片'))
    const written = Object.entries(unzipSync(readFileSync(join(folder, '再写.docx'))))
    expect(written.find(([name]) => name.startsWith('word/media/'))?.[1]).toEqual(pngOf(4, 3))
  })

  it('outline, check and export work as over a text', async () => {
    const folder = withPaper()
    const outline = await typeIn(folder, 'outline 汇报.docx --json')
    const check = await typeIn(folder, 'check 汇报.docx --json')
    const exported = await typeIn(folder, 'export 汇报.docx --to docx --out 再写.docx')

    expect((outline.json().sections as { text: string }[]).map(({ text }) => text)).toEqual([
      '基本情况',
      '主要工作',
      '存在的问题',
    ])
    expect([check.code, exported.code]).toEqual([0, 0])
    const again = await typeIn(folder, 'outline 再写.docx --json')
    expect(again.json()).toEqual(outline.json())
  })
})
