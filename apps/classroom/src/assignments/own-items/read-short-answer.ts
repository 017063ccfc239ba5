import type { LocaleCode } from '@karda/i18n'
import { type ItemBody, type ItemSource, typedNumber } from './item-source.ts'
import type { OwnItemProblem } from './own-item-problem.ts'

/** A number, which is the same in every language, or a word, of which each language has its own forms. */
export function readShortAnswer(source: ItemSource): ItemBody<'short-answer'> {
  const { text, used, unsaid } = source
  const isNumber = text('answerKind') === 'number'
  const number = typedNumber(text('number'))
  const accepted = (locale: LocaleCode) => linesOf(text(`accepted-${locale}`))
  const problems: OwnItemProblem[] = isNumber
    ? number === undefined
      ? [{ controlId: 'number', code: 'number', found: text('number') }]
      : []
    : used
        .filter((locale) => accepted(locale).length === 0)
        .map((locale) => ({ controlId: `accepted-${locale}`, code: 'accepted', locale }))
  return {
    facts: { type: 'short-answer', answer: isNumber ? 'number' : 'word' },
    answer: {
      type: 'short-answer',
      ...(isNumber && number !== undefined ? { correct: number } : {}),
    },
    wordsIn: () => ({}),
    feedbackIn: (locale) => ({
      reasons: { answer: text(`reason-answer-${locale}`) || unsaid(locale, true) },
      ...(isNumber ? {} : { accepted: accepted(locale) }),
    }),
    problems:
      isNumber || text('answerKind') === 'word'
        ? problems
        : [{ controlId: 'answerKind', code: 'answer-kind' }],
  }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}
