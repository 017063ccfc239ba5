import type { Problem } from '../model/problem.ts'
import type { LocatedText, TextKind } from '../source/located-text.ts'
import { excerpt } from './excerpt.ts'
import { maskForeignSigns } from './mask-foreign-signs.ts'

/** A form that a text may not contain. */
export interface ForbiddenPattern {
  /** With the flag `g`. */
  pattern: RegExp
  expected: string
  hint?: string
  /** Kinds of text that it is looked for in; all where absent. */
  kinds?: readonly TextKind[]
}

/**
 * A problem for each place of `text` where one of the patterns matches. `mask` hides what they should not see
 * and keeps the length.
 */
export function findPatterns(
  rule: string,
  text: LocatedText,
  patterns: readonly ForbiddenPattern[],
  mask: (text: string) => string = maskForeignSigns,
): Problem[] {
  const searched = mask(text.text)
  return patterns
    .filter(({ kinds }) => !kinds || kinds.includes(text.kind))
    .flatMap(({ pattern, expected, hint }) =>
      [...searched.matchAll(pattern)].map((match) => ({
        file: text.file,
        ...text.positionAt(match.index),
        rule,
        expected,
        found: excerpt(text.text, match.index, match.index + match[0].length),
        ...(hint && { hint }),
      })),
    )
}
