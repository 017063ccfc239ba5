import { localeByCode, messagesOf } from '@karda/i18n'
import {
  sampleEvidence,
  sampleExplanations,
  sampleItems,
  sampleKeys,
} from '../../items/testing/sample-items.ts'
import type { Quiz } from '../quiz-questions.ts'

/** A quiz with an item of every type, on an English page. */
export const sampleQuiz: Quiz = {
  locale: 'en',
  editions: (['en', 'hy'] as const).map((locale) => ({
    locale,
    endonym: localeByCode(locale).endonym,
    items: sampleItems(locale),
    explanations: sampleExplanations(locale),
    evidence: sampleEvidence(locale),
    messages: messagesOf(locale, 'quiz'),
  })),
  answerKeys: sampleKeys,
}
