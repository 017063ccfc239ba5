import { type ForbiddenPattern, findPatterns } from './find-patterns.ts'
import type { Rule } from './rule.ts'
import { textsIn } from './texts-in.ts'

const consonants = 'բգդզթժլխծկհձղճմյնշչպջռսվտրցփքֆ'

const patterns: readonly ForbiddenPattern[] = [
  {
    pattern: /(?:[աեէիոօ]|ու)ը(?![\p{L}\p{M}])/gu,
    expected: 'the article ն after a vowel',
  },
  {
    // «Ընդամենը» (only) ends in ը without having an article.
    pattern: new RegExp(`(?<!(?<!\\p{L})[ըԸ]նդամեն)(?<=[${consonants}])ը (?=[աէըիօԱԷԸԻՕ]|[ոՈ][՛՞՜]?ւ)`, 'gu'),
    expected: 'the article ն before a vowel sound: Փաշինյանն ասաց',
  },
  {
    pattern: /նն (?=և(?!\p{L})|[եԵ]|[ոՈ](?![՛՞՜]?ւ|վ(?!\p{L})))/gu,
    expected: 'the article ը before և, ե, ո: Հայաստանը և',
  },
]

/**
 * The article is `ն` after a vowel and before a vowel sound, else `ը`; `և`, `ե` and `ո` at a word’s start begin
 * with a consonant sound. Only what the letters show is judged: a word that ends with another consonant and
 * `ն` may have it in its stem, and what follows a sign or an ending after a hyphen is left to the author.
 */
export const armenianArticles: Rule = (story) =>
  textsIn(story, 'hy').flatMap((text) => findPatterns('armenian-articles', text, patterns))
