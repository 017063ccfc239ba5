import type { LocaleCode } from '@karda/i18n'

/** Quotation marks, apostrophes of every shape (modifier letter and Armenian ones too), and `՛ ՜ ՞`. */
const unheardSigns = /["«»\u201C-\u201F'`\u00B4\u2018-\u201B\u02BC\u055A\u055B\u055C\u055E]/g
/** Hyphens (the Armenian one too), dashes and the minus, with the spaces around them. */
const hyphens = /\s*[-\u058A\u2010-\u2015\u2212]\s*/g
/** What may stand after the last word: stops, commas and brackets of Latin and Armenian, and what is typed in their place. */
const closingSigns = /[-\s.,:;!?()[\]{}\u055D\u0589\u2024\u2026]+$/
/** The same before the first word; a point, a comma or a minus before a figure belongs to the number. */
const opening = String.raw`(?:[\s:;!?()[\]{}\u055D\u0589\u2024\u2026]|[.,](?!\d)|-(?![.,]?\d))*`
const openingSigns = new RegExp(`^${opening}`)

/** What else is one and the same to readers of a language, in small letters without signs. */
const languageFolds: readonly { locale: LocaleCode; from: RegExp; to: string }[] = [
  { locale: 'en', from: new RegExp(`^(?:${opening}(?:the|an|a) )+`), to: '' },
  { locale: 'hy', from: /\u0587|\u0565\u0582/g, to: '\u0565\u057E' },
]

/**
 * A typed answer without what does not make it another answer; two answers are the same where their folds are equal.
 * Case, spaces, the shape of hyphens, invisible characters, quotation marks, apostrophes and the signs at both ends are
 * folded in every language; in English also the article at the beginning, in Armenian the marks `՛ ՜ ՞` and the three
 * spellings `և`, `եւ`, `եվ`. Composed by NFC: NFKC would split `և` and make `․` a full stop.
 */
export function foldAnswer(text: string, locale: LocaleCode): string {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(unheardSigns, '')
    .replace(hyphens, '-')
    .replace(/\s+/g, ' ')
  const folded = languageFolds
    .filter((fold) => fold.locale === locale)
    .reduce((answer, { from, to }) => answer.replace(from, to), plain)
  return folded.replace(openingSigns, '').replace(closingSigns, '')
}
