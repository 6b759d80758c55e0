import { foldText } from './foldText'
import { patternProblem, type PatternProblem } from './patternProblem'
import type { Hit, TextQuery } from './textQuery'
import { wordEdges } from './wordEdges'

/** Finds all hits in a text, from the start, none overlapping another. */
export type FindHits = (text: string) => readonly Hit[]

/** A query ready for searching, or what is wrong with its pattern. */
export type CompiledQuery =
  { readonly ok: true; readonly find: FindHits } | { readonly ok: false; readonly problem: PatternProblem }

/** A pattern may take very long on some texts: it is to be run where it can be stopped. An empty query finds nothing. */
export function compileQuery(query: TextQuery): CompiledQuery {
  if (query.text === '') return { ok: true, find: () => [] }
  try {
    const find = query.isPattern ? patternFinder(query) : plainFinder(query)
    return { ok: true, find: query.wholeWords ? onlyWords(find) : find }
  } catch (error) {
    return { ok: false, problem: patternProblem(error) }
  }
}

function plainFinder({ text: wanted, matchCase }: TextQuery): FindHits {
  const folded = foldText(wanted, matchCase)
  return (text) => {
    const hits: Hit[] = []
    const searched = foldText(text, matchCase)
    for (let at = searched.indexOf(folded); at >= 0; at = searched.indexOf(folded, at + folded.length))
      hits.push({ start: at, end: at + folded.length })
    return hits
  }
}

/** ^ and $ stand for the ends of lines; a place without text is no hit. */
function patternFinder({ text: source, matchCase }: TextQuery): FindHits {
  const pattern = new RegExp(source, matchCase ? 'gmu' : 'gimu')
  return (text) =>
    Array.from(text.matchAll(pattern))
      .filter(([found]) => found !== '')
      .map((match) => {
        const hit = { start: match.index, end: match.index + match[0].length }
        return match.length === 1 ? hit : { ...hit, groups: match.slice(1) }
      })
}

function onlyWords(find: FindHits): FindHits {
  return (text) => {
    const hits = find(text)
    if (hits.length === 0) return hits
    const edges = wordEdges(text)
    return hits.filter(({ start, end }) => edges.has(start) && edges.has(end))
  }
}
