// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import {
  exportDraft,
  type ExportNotice,
  type ExportSteps,
} from '../../../../renderer/features/exporting/exportDraft'
import type { Finding } from '../../../../shared/checks/finding'
import type { Draft } from '../../../../shared/draft/draft'
import type { ExportChoices } from '../../../../shared/layout/exportOptions'
import { fail, ok } from '../../../../shared/result'
import { defaultSettings } from '../../../../shared/settings'

const draft: Draft = {
  format: 'zhangfa-draft',
  version: 3,
  id: 'd1',
  title: [{ text: '总结' }],
  template: 'annual',
  layout: 'gbt9704',
  enforcement: 'guide',
  profile: {},
  blocks: [{ id: 'p', type: 'paragraph', spans: [{ text: '正文' }] }],
}
const finding = (level: Finding['level']): Finding => ({
  rule: 'order',
  level,
  excerpt: '',
  values: { name: '存在问题', place: 'misplaced' },
})

type More = {
  despite?: boolean
  answer?: unknown
  choices?: Partial<ExportChoices>
  substitutes?: Record<string, string>
}

async function run(findings: Finding[], more: More = {}) {
  const asked: (readonly Finding[])[] = []
  const requests: [string, unknown][] = []
  const told: ExportNotice[] = []
  const request = ((name: string, input: unknown) => {
    requests.push([name, input])
    return Promise.resolve(
      name === 'draft.export' ? (more.answer ?? ok({ file: '总结.docx', warnings: [] })) : ok(null),
    )
  }) as ExportSteps['request']
  const outcome = await exportDraft({
    draft,
    choices: { ...defaultSettings.exporting, ...more.choices },
    layout: draft.layout,
    substitutes: more.substitutes ?? {},
    findings,
    askDespite: (list) => {
      asked.push(list)
      return Promise.resolve(more.despite ?? false)
    },
    request,
    tell: (notice) => told.push(notice),
  })
  return { outcome, asked, requests, told }
}

describe('exporting a draft', () => {
  it('sends the draft with its layout and tells where the file is', async () => {
    const { outcome, asked, requests, told } = await run([])

    expect([outcome, asked]).toEqual(['exported', []])
    expect(requests).toEqual([
      [
        'draft.export',
        {
          json: JSON.stringify(draft),
          format: 'docx',
          layout: 'gbt9704',
          dated: false,
          options: {
            encoding: 'utf-8',
            numbering: 'text',
            contents: false,
            fonts: { names: 'standard', substitutes: {} },
          },
        },
      ],
    ])
    expect(told[0]?.text).toBe('已导出 Word：总结.docx')
    expect(told[0]?.actions.map(({ label }) => label)).toEqual(['打开', '在文件夹中显示', '复制为文件'])
  })

  it('opens the file and its folder from the notice', async () => {
    const { requests, told } = await run([])
    told[0]?.actions.forEach(({ run: act }) => act())

    expect(requests.slice(1)).toEqual([
      ['export.openFile', {}],
      ['export.showInFolder', {}],
      ['export.copyFile', {}],
    ])
  })

  it('sends what was chosen, and opens the file where that is wanted', async () => {
    const { requests } = await run([], {
      choices: { contents: true, fontNames: 'local', dated: true, afterwards: 'open' },
      substitutes: { 黑体: 'SimHei' },
    })

    expect(requests[0]?.[1]).toMatchObject({
      dated: true,
      options: { contents: true, fonts: { names: 'local', substitutes: { 黑体: 'SimHei' } } },
    })
    expect(requests[1]).toEqual(['export.openFile', {}])
  })

  it('offers to try again at the same place where the file is open elsewhere', async () => {
    const { requests, told } = await run([], { answer: fail('export.isOpen', { file: '总结.docx' }) })

    expect(told[0]?.text).toContain('好像正在 Word、WPS 或 LibreOffice 里打开')
    told[0]?.actions[0]?.run()
    expect(requests[1]?.[1]).toMatchObject({ again: true })
  })

  it('says of a folder that cannot be written nothing about saving the draft', async () => {
    const { told } = await run([], { answer: fail('file.readOnlyFolder', { file: '报送' }) })

    expect(told[0]?.text).toBe('文件夹“报送”不能写入，没有导出：请换一个文件夹。')
  })

  it('asks about errors and stays when the writer wants to revise', async () => {
    const { outcome, asked, requests } = await run([finding('error'), finding('warning')])

    expect(outcome).toBe('toRevise')
    expect(asked[0]).toHaveLength(2)
    expect(requests).toEqual([])
  })

  it('exports despite errors when told so', async () => {
    expect((await run([finding('error')], { despite: true })).outcome).toBe('exported')
  })

  it('does not ask where the order only guides, but names what is out of place', async () => {
    const { asked, told } = await run([finding('warning')])

    expect(asked).toEqual([])
    expect(told[0]?.text).toContain('“存在问题”')
  })

  it('says nothing when the writer cancels, and the way out when it fails', async () => {
    const cancelled = await run([], { answer: fail('cancelled') })
    const failed = await run([], { answer: fail('file.busy', { file: '总结.docx' }) })

    expect([cancelled.outcome, cancelled.told]).toEqual(['cancelled', []])
    expect(failed.told).toEqual([
      { level: 'problem', text: '“总结.docx”正被别的程序占用：请关闭那个程序后再试。', actions: [] },
    ])
  })
})
