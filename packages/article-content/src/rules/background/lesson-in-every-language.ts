import { otherEditions, referenceEdition } from '../../source/reference-edition.ts'
import type { Rule } from '../rule.ts'

/** A background has a lesson from its claims in every language or in none. */
export const lessonInEveryLanguage: Rule = (story) => {
  const reference = referenceEdition(story)?.background
  if (!reference) return []
  const said = ({ data }: typeof reference) => (data.lesson ? 'a lesson' : 'no lesson')
  return otherEditions(story).flatMap(({ background: yaml }) =>
    !yaml || said(yaml) === said(reference)
      ? []
      : [
          {
            file: yaml.file,
            ...yaml.positionOf(['lesson']),
            rule: 'lesson-in-every-language',
            expected: `${said(reference)}, as in ${reference.file}`,
            found: said(yaml),
          },
        ],
  )
}
