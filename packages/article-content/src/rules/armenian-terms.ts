import { findQuotedPassages } from '../languages/find-quoted-passages.ts'
import { type ForbiddenPattern, findPatterns } from './find-patterns.ts'
import type { Rule } from './rule.ts'
import { textsIn } from './texts-in.ts'

const never: readonly ForbiddenPattern[] = [
  { pattern: /(?<!\p{L})ԱԺ(?!\p{L})/gu, expected: 'Ազգային ժողով or խորհրդարան' },
  { pattern: /(?<!\p{L})ռուսական կողմ/giu, expected: 'Ռուսաստան, Մոսկվա or ռուս with a noun' },
  { pattern: /(?<!\p{L})իբր(?!\p{L})/giu, expected: 'թե, which keeps distance without mocking' },
  { pattern: /(?<!\p{L})Հայաստանի գյուղեր/giu, expected: 'սահմանամերձ գյուղեր' },
]

const onlyQuoted: readonly ForbiddenPattern[] = [
  { pattern: /(?<!\p{L})ագրեսիա/giu, expected: 'մարտական or ռազմական գործողություններ' },
  { pattern: /(?<!\p{L})ազատագր/giu, expected: 'a word that neither side owns' },
  { pattern: /(?<!\p{L})հակաահաբեկչական/giu, expected: 'ռազմական գործողություններ' },
  { pattern: /(?<!\p{L})էթնիկ զտ/giu, expected: 'a word that neither side owns' },
].map((pattern) => ({ ...pattern, hint: 'It may stand only inside « » as one side’s word.' }))

/** Words that take a side, mock or clip a name stay out of Armenian text; a few may be quoted inside « ». */
export const armenianTerms: Rule = (story) =>
  textsIn(story, 'hy').flatMap((text) => [
    ...findPatterns('armenian-terms', text, never),
    ...findPatterns('armenian-terms', text, onlyQuoted, withoutQuotations),
  ])

function withoutQuotations(text: string): string {
  return findQuotedPassages(text, { open: '«', close: '»' }).reduce(
    (masked, { start, end }) => masked.slice(0, start) + '\ufffc'.repeat(end - start) + masked.slice(end),
    text,
  )
}
