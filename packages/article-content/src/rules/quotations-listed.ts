import { findQuotedPassages } from '../languages/find-quoted-passages.ts'
import { conventionsOf } from '../languages/writing-conventions.ts'
import { countWordsIn } from '../model/count-words.ts'
import { placeInSegment } from '../source/place-in-segment.ts'
import { segmentsOf } from '../source/segments-of.ts'
import { excerpt } from './excerpt.ts'
import type { Rule } from './rule.ts'

/** A quoted passage of up to this many words is a term or a title rather than somebody’s statement. */
const longestTerm = 3

/** Every passage of more than three words in quotation marks is listed, by its segment, under quotations. */
export const quotationsListed: Rule = ({ facts, editions }) => {
  if (!facts) return []
  const listed = facts.data.quotations.flatMap((quotation) => quotation.segments)
  return editions.flatMap(({ locale, levels }) =>
    levels.flatMap((level) =>
      segmentsOf(level)
        .filter((segment) => !listed.includes(`${level.level}.${segment.id}`))
        .flatMap((segment) =>
          findQuotedPassages(segment.text, conventionsOf(locale).quotationMarks)
            .filter((passage) => countWordsIn(passage.text) > longestTerm)
            .map((passage) => ({
              file: level.file,
              ...placeInSegment(segment, passage.start),
              rule: 'quotations-listed',
              expected: `a quotation with ${level.level}.${segment.id} among its segments and its speaker in ${facts.file}`,
              found: excerpt(segment.text, passage.start),
            })),
        ),
    ),
  )
}
