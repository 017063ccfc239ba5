import { conventionsOf } from '../languages/writing-conventions.ts'
import { placeInSegment } from '../source/place-in-segment.ts'
import { segmentsOf } from '../source/segments-of.ts'
import { excerpt } from './excerpt.ts'
import type { Rule } from './rule.ts'

/** Every line of story text is exactly one sentence of its language. */
export const oneSentenceALine: Rule = (story) =>
  story.editions.flatMap(({ locale, levels }) =>
    levels.flatMap((level) =>
      segmentsOf(level).flatMap((segment) => {
        const fault = conventionsOf(locale).sentenceFault(segment.text)
        if (!fault) return []
        const { index, expected, hint } = fault
        const place = placeInSegment(segment, index)
        const found = excerpt(segment.text, index)
        return [{ file: level.file, ...place, rule: 'one-sentence-a-line', expected, found, hint }]
      }),
    ),
  )
