import { emptyInLanguages, filledRows, type ItemBody, type ItemSource, idsOfRows } from './item-source.ts'
import type { OwnItemProblem } from './own-item-problem.ts'
import { ownItemLimits, rowsTo } from './own-item-types.ts'

/** A choice of one answer; each has a reason, in each language that is used. */
export function readChoice(source: ItemSource): ItemBody<'choice'> {
  const { text, unsaid } = source
  const rows = filledRows(source, 'choice', rowsTo(ownItemLimits.choices))
  const correct = text('correct')
  const choiceId = idsOfRows(source, 'choice', rows)
  const problems: OwnItemProblem[] = [
    ...(rows.length < 2 ? [{ controlId: 'choices', code: 'few-choices' } as const] : []),
    ...emptyInLanguages(source, 'choice', rows),
    ...(rows.map(String).includes(correct) ? [] : [{ controlId: 'choices', code: 'correct' } as const]),
  ]
  return {
    facts: { type: 'choice', cardinality: 'single', choices: rows.map(choiceId), fixed: [] },
    answer: { type: 'choice', correct: [choiceId(Number(correct))] },
    wordsIn: (locale) => ({
      choices: Object.fromEntries(rows.map((row) => [choiceId(row), text(`choice-${row}-${locale}`)])),
    }),
    feedbackIn: (locale) => ({
      reasons: Object.fromEntries(
        rows.map((row) => [
          choiceId(row),
          text(`reason-${row}-${locale}`) || unsaid(locale, correct === String(row)),
        ]),
      ),
    }),
    problems,
  }
}
