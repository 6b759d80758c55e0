import { spansText } from '../draft/blockText'
import type { Draft, Profile } from '../draft/draft'
import { profileBlanks } from '../snippet/fillBlanks'

/** A name that one draft is recognised by, and the blank that stands for it. */
export type OwnName = { readonly name: string; readonly written: string }

const ofProfile = ['单位', '部门', '主送', '署名'] as const

const unit =
  '(?:委员会|办事处|办公室|街道办|街道|集团|公司|学校|小学|中学|大学|幼儿园|医院|中心|支部|社区|[科处股室部局厅署院所站馆队厂办园镇乡村会委])'
const endsInUnit = new RegExp(`${unit}$`, 'u')
const year =
  /[（(]?(?:\d{4}|[二一〇零○]{1,3}[〇零○一二三四五六七八九]{1,3})(?:[-—–~～至]\d{4})?(?:学年|年)?度?[）)]?/gu
const period = /(?:上半年|下半年|全年|年度|第?[一二三四1-4]季度|\d{1,2}月份?|本年|上年|下年)/gu
const genre =
  /(?:述职|述廉|个人|党建|业务|全面|重点|主要)*(?:工作|思想|学习|任务|情况|自查|完成)*的?(?:总结|汇报|报告|要点|计划|打算|安排|小结|述职|材料).*$/u

/** The units that a draft's title and signature name, but for those of its profile. */
export function unitsNamed({ title, blocks, profile }: Draft): string[] {
  const signed = blocks.flatMap((block) => (block.type === 'signature' ? block.units : []))
  const known = new Set(ofProfile.map((name) => profile[profileBlanks[name] ?? 'unit']?.trim()))
  return [...new Set([...unitsInTitle(spansText(title)), ...signed.map((each) => each.trim())])].filter(
    (each) => each.length >= 2 && !/[【】]/u.test(each) && !known.has(each),
  )
}

/** 综合管理科2024年工作总结 names 综合管理科. */
function unitsInTitle(title: string): string[] {
  return title
    .replace(/^关于/u, '')
    .replace(year, ' ')
    .replace(period, ' ')
    .replace(genre, '')
    .split(/[^\p{Script=Han}A-Za-z]+/u)
    .filter((part) => part.length >= 3 && endsInUnit.test(part))
}

/** All names of a draft's owner, also as they are shortened in running text, the longer ones first. */
export function ownNames(profile: Profile, units: readonly string[] = []): OwnName[] {
  const full = [
    ...ofProfile.map((name) => ({
      name,
      written: (profile[profileBlanks[name] ?? 'unit'] ?? '').replace(/[:：]\s*$/u, '').trim(),
    })),
    ...units.map((written) => ({ name: /[科处股室部组队]$/u.test(written) ? '部门' : '单位', written })),
  ].filter(({ written }) => written.length >= 2)
  const names = new Map<string, OwnName>()
  for (const one of [
    ...full,
    ...full.flatMap(({ name, written }) => shortened(written).map((short) => ({ name, written: short }))),
  ])
    if (!names.has(one.written)) names.set(one.written, one)
  return [...names.values()].sort((one, other) => other.written.length - one.written.length)
}

/** 综合管理科 → 综合科, 综管科; 青山县水务局 → 水务局. */
function shortened(written: string): string[] {
  const ending = endsInUnit.exec(written)?.[0]
  if (ending === undefined) return []
  const whole = written.slice(0, -ending.length)
  const body = whole.replace(/^.{1,8}[省市县区镇乡](?=.{2})/u, '')
  const shorts = [body + ending]
  if (body.length >= 4 && body.length <= 8) shorts.push(body.slice(0, 2) + ending)
  if (body.length === 4) shorts.push(body.charAt(0) + body.charAt(2) + ending)
  return shorts.filter((short) => short.length >= 3 && short !== written)
}
