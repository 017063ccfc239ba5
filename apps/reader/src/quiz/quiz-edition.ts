import { editionOf, findSegment, type LevelName, levelTextOf, type Story } from '@karda/article-content'
import { assembleItems } from '@karda/assessment'
import { assembleAnswerKeys, assembleExplanations } from '@karda/assessment/answer-key'
import { type LocaleCode, localeByCode, messagesOf } from '@karda/i18n'
import type { QuizEdition } from '@karda/ui/quiz'
import type { PracticeItems } from '../site/site-stories.ts'

/** The practice quiz of a story at a level in one language. */
export function quizEdition(
  story: Story,
  { items, key }: PracticeItems,
  locale: LocaleCode,
  level: LevelName,
): QuizEdition {
  const text = levelTextOf(editionOf(story, locale), level)
  const answerKeys = assembleAnswerKeys(items, key, level, 'practice')
  const deciding = new Set(Object.values(answerKeys).flatMap(({ evidence }) => evidence))
  const sentences = [...deciding].flatMap((id) => {
    const sentence = findSegment(text, id)
    return sentence ? [[id, sentence.text]] : []
  })
  return {
    locale,
    endonym: localeByCode(locale).endonym,
    items: assembleItems(story, items, locale, level, 'practice'),
    explanations: assembleExplanations(items, key, locale, level, 'practice'),
    evidence: Object.fromEntries(sentences),
    messages: messagesOf(locale, 'quiz'),
  }
}
