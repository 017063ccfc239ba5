import type { LocaleDescription } from './locale.ts'

/**
 * The languages of Karda, in the order in which they are offered. A further language is one line here, a folder of
 * messages, and the line that registers the folder in `messages-by-locale.ts`; the compiler asks for the rest.
 *
 * Reading speeds. English: the median of United States students of grades 7 and 8 who read silently and understood
 * (Spichtig et al., "The Decline of Comprehension-Based Silent Reading Efficiency in the United States", Reading
 * Research Quarterly 51 (2), 2016, pp. 239-259). Armenian: we know of no such norm, so as many letters a minute as in
 * English; words in Karda's first story have 6.6 letters on average in Armenian and 5.3 in English.
 */
export const locales = [
  {
    code: 'en',
    endonym: 'English',
    script: 'Latn',
    direction: 'ltr',
    intl: 'en-GB',
    openGraph: 'en_GB',
    wordsPerMinute: 158,
  },
  {
    code: 'hy',
    endonym: 'Հայերեն',
    script: 'Armn',
    direction: 'ltr',
    intl: 'hy',
    openGraph: 'hy_AM',
    wordsPerMinute: 127,
  },
] as const satisfies readonly LocaleDescription[]
