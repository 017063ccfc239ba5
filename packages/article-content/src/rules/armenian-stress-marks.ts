import { type ForbiddenPattern, findPatterns } from './find-patterns.ts'
import type { Rule } from './rule.ts'
import { textsIn } from './texts-in.ts'

const vowels = 'աեէիոօևԱԵԷԻՈՕ'

const patterns: readonly ForbiddenPattern[] = [
  { pattern: /[ոՈ]ւ[՛՞՜]/g, expected: 'the mark inside ու: ո՛ւ, ո՞ւ, ո՜ւ' },
  {
    pattern: /[ըԸ][՛՞՜]/g,
    expected: 'the mark on the vowel of the stressed syllable, never on ը',
    hint: 'The article and the schwa carry no mark: ո՞րը, մի՞թե.',
  },
  {
    // After a capital consonant it may stand: an abbreviation has no vowel to carry it.
    pattern: new RegExp(`(?<![${vowels}ըԸւ\\p{Lu}])[՛՞՜]`, 'gu'),
    expected: 'the mark straight after the vowel of the stressed syllable',
  },
  {
    pattern:
      /(?<![\p{L}\p{M}])(?:ե[՛՞՜]մ|է[՛՞՜]|ե[՛՞՜]նք|ե[՛՞՜]ք|ե[՛՞՜]ն|է[՛՞՜](?:ի|իր|ր|ինք|իք|ին)|էի[՛՞՜](?:ր|նք|ք|ն)?)(?!\p{L})/gu,
    expected: 'the mark on the word that is asked about or stressed, not on the auxiliary',
  },
]

/**
 * `՛ ՞ ՜` follow the vowel of the stressed syllable: a vowel, inside `ու`, never `ը`, not the auxiliary. Which
 * syllable and which word are stressed, and whether a command has its `՛`, is not seen.
 */
export const armenianStressMarks: Rule = (story) =>
  textsIn(story, 'hy').flatMap((text) => findPatterns('armenian-stress-marks', text, patterns))
