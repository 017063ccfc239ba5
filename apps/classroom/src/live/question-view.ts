import { gapIds, type Item } from '@karda/assessment'
import { type LocaleCode, translator } from '@karda/i18n'
import type { AssignedQuiz } from '../assignments/assigned-quiz.ts'
import type { LiveCounts, LiveItem } from './live-item.ts'
import type { LivePicture } from './live-picture.ts'

/** A question in words, with what the class has answered. */
export interface QuestionView {
  id: string
  heading: string
  /** The language of the question's own words. */
  locale: LocaleCode
  prompt: string
  /** The text whose gaps are filled; null for other questions. */
  text: string | null
  answered: string
  /** How many answered rightly; null where that is not known. */
  right: string | null
  parts: readonly PartView[]
  /** What there is to say where nothing can be counted; null otherwise. */
  note: string | null
}

/** The answers to one thing that is asked, in words of the question's language; `label` is null where it asks one thing. */
export interface PartView {
  id: string
  label: string | null
  rows: readonly RowView[]
}

/** An answer and who gave it: `share` of all students, from 0 to 1. */
export interface RowView {
  id: string
  text: string
  count: number
  share: number
  isRight: boolean
  /** Whether it is there only because it is right: nobody gave it, and to show it would tell. */
  tellsRight: boolean
}

/** The questions of a picture, in the page's language where the quiz has it. */
export function questionViews(quiz: AssignedQuiz, picture: LivePicture, locale: LocaleCode): QuestionView[] {
  const edition = quiz.editions.find((one) => one.locale === locale) ?? quiz.editions[0]
  const students = picture.seats.length
  return picture.items.flatMap((counted, index) => {
    const item = edition?.items.find(({ id }) => id === counted.itemId)
    return item ? [questionView(item, counted, { number: index + 1, students, locale })] : []
  })
}

function questionView(
  item: Item,
  { itemId, answered, right, parts }: LiveItem,
  { number, students, locale }: { number: number; students: number; locale: LocaleCode },
): QuestionView {
  const { t } = translator(locale)
  const hasRows = parts.some(({ counts }) => counts.length > 0)
  return {
    id: itemId,
    heading: t('live:question', { number }),
    locale: item.locale,
    prompt: item.prompt,
    text: item.type === 'gap' ? textWithGaps(item) : null,
    answered: t('live:answeredBy', { number: answered, total: students }),
    right: right === null ? null : t('live:rightBy', { number: right, total: answered }),
    parts: hasRows ? parts.map((part) => partView(item, part, students)) : [],
    note: item.type === 'extended' ? t('live:readInResults') : hasRows ? null : t('live:noAnswers'),
  }
}

function partView(item: Item, { id, counts }: LiveCounts, students: number): PartView {
  // Of a story's sentences, and of what stands in several places, only what tells something.
  const showsAll = item.type === 'choice' || item.type === 'true-false-not-stated'
  return {
    id: id ?? '',
    label: partLabel(item, id),
    rows: counts
      .filter(({ count, isRight }) => showsAll || count > 0 || isRight)
      .map(({ id: answer, count, isRight }) => ({
        id: answer,
        text: answerText(item, answer),
        count,
        share: students === 0 ? 0 : count / students,
        isRight: isRight === true,
        tellsRight: !showsAll && count === 0,
      })),
  }
}

function partLabel(item: Item, id: string | null): string | null {
  const { t } = translator(item.locale)
  switch (item.type) {
    case 'order':
      return t('live:place', { number: id })
    case 'match':
      return item.sources.find((source) => source.id === id)?.text ?? id
    case 'gap':
      return t('quiz:gap', { number: gapIds(item).indexOf(id ?? '') + 1 })
    default:
      return null
  }
}

function answerText(item: Item, id: string): string {
  const { t } = translator(item.locale)
  switch (item.type) {
    case 'true-false-not-stated': {
      const value = item.choices.find((choice) => choice === id)
      return value ? t(`quiz:truth_${value}`) : id
    }
    case 'choice':
    case 'order':
    case 'hot-text':
      return item.choices.find((choice) => choice.id === id)?.text ?? id
    case 'match':
      return item.targets.find((target) => target.id === id)?.text ?? id
    case 'gap':
      return item.words.find((word) => word.id === id)?.text ?? id
    case 'short-answer':
    case 'extended':
      return id
  }
}

function textWithGaps(item: Extract<Item, { type: 'gap' }>): string {
  const numbers = new Map(gapIds(item).map((id, index) => [id, index + 1]))
  return item.text
    .map((piece) => (piece.kind === 'text' ? piece.text : `[${numbers.get(piece.id)}]`))
    .join('')
}
