import type { Problem } from '../model/problem.ts'
import { textsOfEdition } from '../source/texts-of-edition.ts'
import { excerpt } from './excerpt.ts'
import type { Rule } from './rule.ts'

/** Every text is in Unicode Normalization Form C (UAX #15), so that equal words are equal strings. */
export const composedLetters: Rule = (story) =>
  story.editions.flatMap(textsOfEdition).flatMap(({ file, text, positionAt }): Problem[] => {
    if (text === text.normalize('NFC')) return []
    const composed = text.normalize('NFC')
    const parting = text.split('').findIndex((unit, index) => unit !== composed[index])
    const found = excerpt(text, parting)
    const expected = 'letters with their accents as one character (Unicode NFC)'
    return [{ file, ...positionAt(parting), rule: 'composed-letters', expected, found }]
  })
