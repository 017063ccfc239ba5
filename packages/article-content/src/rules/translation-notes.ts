import type { Rule } from './rule.ts'

/**
 * A quotation that a reader sees in another language than it was spoken in, or than it was quoted from, has a
 * note that says so.
 */
export const translationNotes: Rule = ({ facts, editions }) =>
  editions.flatMap(({ locale, words }) =>
    (facts?.data.quotations ?? []).flatMap(({ id, spokenIn, quotedFrom }) => {
      const quotation = words?.data.quotations[id]
      if (!words || !quotation || quotation.note) return []
      if (primary(spokenIn) === locale && primary(quotedFrom) === locale) return []
      return [
        {
          file: words.file,
          ...words.positionOf(['quotations', id]),
          rule: 'translation-notes',
          expected: `a note: the words were spoken in ${spokenIn} and are quoted from ${quotedFrom}`,
          found: 'no note',
        },
      ]
    }),
  )

/** The language without its script and region. */
function primary(tag: string): string {
  return tag.replace(/-.*/, '')
}
