import { type Item, type ItemResponse, shuffleItem, textLimits, validResponses } from '@karda/assessment'
import type { Assignment } from '@karda/database'
import { type LocaleCode, localeByCode, messagesOf, translator } from '@karda/i18n'
import type { UnfitReason } from './forms/form-answers.ts'
import { itemFeedback } from './item-feedback.ts'
import type { LoadedAttempt } from './load-attempt.ts'
import { momentText, type Telling } from './pages/moment-text.ts'
import type { ToldItem } from './protocol/answers.ts'
import type { Sheet, SheetEdition, SheetQuestion } from './sheet.ts'
import { readItems, type SpokenLanguages } from './spoken-languages.ts'

/** What a sheet is made of. */
export interface SheetSource {
  assignment: Assignment
  loaded: LoadedAttempt
  /** The answers to show, by item id: those given so far, or those that count. Of a checked item, what counts is shown. */
  responses: Readonly<Record<string, ItemResponse>>
  /** What the student may know of the answers by now, by item id. */
  told: Readonly<Record<string, ToldItem>>
  spoken: SpokenLanguages
  isClosed: boolean
  /** What was just sent and could not be kept, by item id. */
  unfit: Readonly<Record<string, UnfitReason>>
  /** The item of which a check was asked without an answer. */
  unanswered: string | undefined
  telling: Telling
}

/** The questions of an attempt as a student's page shows them. */
export function makeSheet(source: SheetSource): Sheet {
  const { loaded, spoken, telling, isClosed } = source
  const { locale } = telling
  const items = readItems(loaded.quiz, locale, spoken)
  const responses = validResponses(items, source.responses)
  const late = validResponses(items, loaded.late.responses)
  const locales = new Set([
    locale,
    ...items.map((item) => item.locale),
    ...source.assignment.settings.locales,
  ])
  return {
    locale,
    editions: [...locales].map(sheetEdition),
    questions: items.map((item, index): SheetQuestion => {
      const isItemChecked = loaded.scored.toldAt.has(item.id)
      const shown = isItemChecked ? loaded.scored.responses : responses
      const response = shown[item.id] ?? null
      return {
        number: index + 1,
        item: shuffleItem(item, loaded.record.seed),
        languages: languagesOf(loaded, item),
        response,
        late: late[item.id] ?? null,
        isReadOnly: isClosed || isItemChecked,
        feedback: itemFeedback(item, source.told[item.id], messagesOf(item.locale, 'quiz')),
        awaitsTeacher: source.told[item.id]?.score.verdict === 'awaits-teacher',
        note: noteOn(source, item, { isItemChecked, isAnswered: response !== null }),
        problem: isItemChecked ? null : problemOf(source, item),
      }
    }),
    isReadOnly: isClosed,
    offersCheck: source.assignment.settings.feedback === 'at-once' && !isClosed,
  }
}

function sheetEdition(locale: LocaleCode): SheetEdition {
  return {
    locale,
    endonym: localeByCode(locale).endonym,
    quiz: messagesOf(locale, 'quiz'),
    answering: messagesOf(locale, 'answering'),
  }
}

function languagesOf({ quiz }: LoadedAttempt, { id }: Item): LocaleCode[] {
  return quiz.editions.flatMap(({ locale, items }) =>
    items.some((item) => item.id === id && item.locale === locale) ? [locale] : [],
  )
}

function noteOn(
  { loaded, telling }: SheetSource,
  { id, locale }: Item,
  { isItemChecked, isAnswered }: { isItemChecked: boolean; isAnswered: boolean },
): string | null {
  const { t } = translator(locale)
  if (loaded.late.responses[id]) return t('answering:notCounted')
  if (isItemChecked) return t('answering:checkedStays')
  const stamp = loaded.attempt.saved[id]?.stamp
  const kept = loaded.progress.find(
    ({ event }) =>
      event.kind === 'saved' &&
      event.item === id &&
      event.stamp.counter === stamp?.counter &&
      event.stamp.client === stamp.client,
  )
  if (!kept || !isAnswered) return null
  return t('answering:savedAt', { time: momentText(kept.receivedAt, { ...telling, locale }) })
}

function problemOf({ unfit, unanswered }: SheetSource, item: Item): string | null {
  const { t } = translator(item.locale)
  const reason = unfit[item.id]
  if (reason === 'length') {
    return t('answering:unfit_length', {
      limit: item.type === 'extended' ? textLimits.extended : textLimits['short-answer'],
    })
  }
  if (reason !== undefined) return t(`answering:unfit_${reason}`)
  if (unanswered !== item.id) return null
  return item.type === 'order' ? t('answering:unfit_places') : t('quiz:unanswered')
}
