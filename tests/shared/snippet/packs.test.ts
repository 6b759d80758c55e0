import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findMasks } from '../../../shared/checks/masks'
import { spansText } from '../../../shared/draft/blockText'
import { parsePhrase, phraseText } from '../../../shared/snippet/blankGrammar'
import { profileBlanks } from '../../../shared/snippet/fillBlanks'
import { snippetSpans } from '../../../shared/snippet/snippetSpans'
import { snippetPackSchema, type Snippet } from '../../../shared/snippet/snippet'
import { sharedSlots, templateSchema } from '../../../shared/template/template'

const packs = filesOf('snippets').map(({ file, json }) => ({ file, pack: snippetPackSchema.parse(json) }))
const all = packs.flatMap(({ pack }) => pack.snippets)

const templates = filesOf('templates').map(({ json }) => templateSchema.parse(json))

/** Those that all kinds share, and those of one kind alone. */
const knownSlots = new Set<string>([
  ...sharedSlots,
  ...templates.flatMap(({ slots }) => slots.map(({ id }) => id)),
])

/** The fewest phrases that each part must have. */
const fewestBySlot: Record<string, number> = {
  intro: 35,
  basics: 30,
  work: 120,
  results: 50,
  experience: 25,
  problems: 40,
  advice: 20,
  plan: 40,
  closing: 15,
  attachments: 8,
  signature: 6,
  study: 4,
  duties: 4,
  integrity: 4,
  preparation: 4,
  found: 4,
  rectified: 6,
}

/** The fewest phrases made for each kind of summary, beside those that suit all. */
const fewestByTemplate = {
  annual: 40,
  periodic: 30,
  'school-term': 25,
  topical: 25,
  report: 25,
  'summary-plan': 25,
  personal: 30,
  activity: 25,
  rectification: 25,
}

/** Slogans, worn phrases and doctrine of the day: a writer would have to take them out again. */
const worn =
  /高度重视|狠抓|扎实推进|深入贯彻|全面贯彻|贯彻落实|指导思想|重要思想|重要讲话|坚强领导|正确领导|亲切关怀|大力支持|新台阶|新局面|新篇章|新征程|新时代|新气象|新作为|谱写|砥砺|奋进|奋力|再创佳绩|再接再厉|再立新功|更上一层楼|百尺竿头|圆满|硕果|累累|时光荏苒|岁月如梭|光阴似箭|转眼间|不忘初心|牢记使命|撸起袖子|只争朝夕|攻坚克难|攻坚战|担当作为|勇于担当|真抓实干|凝心聚力|齐心协力|众志成城|抓铁有痕|久久为功|保驾护航|添砖加瓦|强有力|高质量发展|赋能|抓手|闭环|打造|助力|全方位|多角度|多措并举|统筹兼顾|压紧压实|筑牢|落地见效|走深走实|入脑入心|不懈努力|众所周知|显著成效|可喜|长足|突飞猛进|有目共睹|切实|着力|进一步|大力|全力以赴|力度|意识不强|水平有待|有待提高|有待加强|不够到位|亮点纷呈|常态化|精准|深化|聚焦|引领/u

const texts = (pick: (snippet: Snippet) => boolean) =>
  all.filter(pick).map(({ id, text }) => `${id}: ${text}`)
const withoutBlanks = (text: string) => text.replace(/\{[^}]*\}/gu, '□')

describe('the phrases of the program', () => {
  it('are many for each part', () => {
    const counts = [...knownSlots].map((slot) => ({
      slot,
      short: (fewestBySlot[slot] ?? 1) - all.filter((snippet) => snippet.slot === slot).length,
    }))

    expect(counts.filter(({ short }) => short > 0)).toEqual([])
    expect(all.length).toBeGreaterThanOrEqual(330)
  })

  it('have some made for each kind of summary, openings and closing words among them', () => {
    const counts = Object.entries(fewestByTemplate).map(([template, fewest]) => {
      const own = all.filter(({ templates }) => templates?.includes(template))
      return {
        template,
        short: Math.max(0, fewest - own.length),
        without: ['intro', 'work', 'results', 'problems', 'plan', 'closing'].filter(
          (part) => !own.some(({ slot }) => slot === part),
        ),
      }
    })

    expect(counts.filter(({ short, without }) => short > 0 || without.length > 0)).toEqual([])
  })

  it('stand in known parts and kinds', () => {
    expect(texts(({ slot }) => !knownSlots.has(slot))).toEqual([])
    expect(
      texts(
        ({ templates = ['annual'] }) =>
          templates.length === 0 || templates.some((id) => !Object.hasOwn(fewestByTemplate, id)),
      ),
    ).toEqual([])
  })

  it('say which kinds they suit where not all have their part', () => {
    expect(Object.keys(fewestByTemplate).sort()).toEqual(templates.map(({ id }) => id).sort())
    expect(
      texts(({ slot, templates: suits }) =>
        templates.some(
          ({ id, slots }) => (suits?.includes(id) ?? true) && !slots.some((own) => own.id === slot),
        ),
      ),
    ).toEqual([])
  })

  it('have names of their own in plain letters', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(texts(({ id }) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([])
    expect(new Set(packs.map(({ pack }) => pack.id)).size).toBe(packs.length)
    expect(packs.filter(({ file, pack }) => file !== `${pack.id}.json`)).toEqual([])
  })

  it('are written in the grammar of blanks', () => {
    expect(
      texts(({ text }) => {
        const parsed = parsePhrase(text)
        return parsed.problem !== undefined || phraseText(parsed.spans) !== text
      }),
    ).toEqual([])
  })

  it('use one kind of blank for one name, and text where the profile fills it', () => {
    const kinds = new Map<string, Set<string>>()
    for (const { blank } of all.flatMap((snippet) => snippetSpans(snippet)))
      if (blank) kinds.set(blank.name, (kinds.get(blank.name) ?? new Set()).add(blank.kind))

    expect([...kinds].filter(([, used]) => used.size > 1)).toEqual([])
    expect(Object.keys(profileBlanks).filter((name) => kinds.get(name)?.has('text') === false)).toEqual([])
  })

  it('have two to four short tags', () => {
    expect(
      texts(
        ({ tags }) =>
          tags.length < 2 || tags.length > 4 || tags.some((tag) => !/^\p{Script=Han}{2,6}$/u.test(tag)),
      ),
    ).toEqual([])
    expect(texts(({ tags }) => new Set(tags).size < tags.length)).toEqual([])
  })

  it('have the marks of Chinese text, no figures, no masks', () => {
    expect(texts(({ text }) => /[\d,;:?!()"'.~—-]|\p{Script=Latin}/u.test(withoutBlanks(text)))).toEqual([])
    expect(texts(({ text }) => /(?<!□)%|%[^\p{Script=Han}，。；、]/u.test(withoutBlanks(text)))).toEqual([])
    expect(
      texts(({ text }) => /[，。；：、]{2}|[，；：、]$|^[，。；：、]/mu.test(withoutBlanks(text))),
    ).toEqual([])
    expect(texts(({ text }) => findMasks(text).length > 0)).toEqual([])
  })

  it('are sentences of a readable length, names of attachments without a mark at the end', () => {
    const isSentence = ({ slot }: Snippet) => slot !== 'attachments' && slot !== 'signature'

    expect(texts((snippet) => isSentence(snippet) && !/[。：]$/u.test(snippet.text))).toEqual([])
    expect(texts(({ slot, text }) => slot === 'attachments' && /[，。；：、]$/u.test(text))).toEqual([])
    expect(texts((snippet) => spansText(snippetSpans(snippet)).length > 160)).toEqual([])
  })

  it('are free of slogans', () => {
    expect(texts(({ text }) => worn.test(text))).toEqual([])
    expect(texts(({ text }) => /(?:[，、；。]|^)(?:\p{Script=Han}{4}[，、；。]){3}/u.test(text))).toEqual([])
  })

  it('differ from each other', () => {
    const pairs = all.map((snippet) => bigrams(spansText(snippetSpans(snippet))))
    const alike = all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter((_, next) => overlap(pairs[at], pairs[at + 1 + next]) >= 0.6)
        .map((other) => `${one.id} ~ ${other.id}`),
    )

    expect(alike).toEqual([])
  })
})

function filesOf(folder: 'snippets' | 'templates'): { file: string; json: unknown }[] {
  const place = new URL(`../../../assets/${folder}/`, import.meta.url)
  return readdirSync(place).map((file) => ({
    file,
    json: JSON.parse(readFileSync(new URL(file, place), 'utf8')) as unknown,
  }))
}

function bigrams(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
}

/** The share of pairs of letters that two texts have in common. */
function overlap(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let both = 0
  for (const pair of a) if (b.has(pair)) both += 1
  return both / (a.size + b.size - both)
}
