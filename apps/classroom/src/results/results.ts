import type {
  AnswerKey,
  ChoiceCounts,
  Discrimination,
  Facility,
  Item,
  ItemResponse,
  LanguageDifference,
  Reliability,
  Score,
} from '@karda/assessment'
import type { Seat } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'

/** What a student answered to one item, and what it brings. */
export interface ItemAnswer {
  itemId: string
  response: ItemResponse | null
  score: Score
  /** The language in which the item was read; null where there is no answer, or nobody can tell. */
  locale: LocaleCode | null
  /** The teacher's marks by criterion; null of an item that is not marked by hand, or not yet. */
  marks: Readonly<Record<string, number>> | null
  /** The points that the teacher gave before the answer was changed, and it has to be marked again; null of any other. */
  earlierPoints: number | null
}

/** An attempt that a student handed in, and that is not the one that counts. */
export interface OtherAttempt {
  /** From 1. */
  attemptNumber: number
  /** One for each item, in their order. */
  answers: readonly ItemAnswer[]
  /** Whether it becomes the one that counts where what awaits the teacher in it brings enough. */
  mayStillCount: boolean
}

/**
 * How far a student came. `not-handed-in`: nothing counts any more, and nothing was handed in. `too-late`: what was handed in arrived when nothing counted any more; what had been saved
 * before does.
 */
export type StudentState = 'not-started' | 'in-progress' | 'not-handed-in' | 'handed-in' | 'too-late'

/** What one student did: of several attempts, in the one that counts. Times are milliseconds since 1970. */
export interface StudentResult {
  seat: Seat
  state: StudentState
  /** Which attempt counts, from 1; 0 where there is none. */
  attemptNumber: number
  attempts: number
  /** When all that counts of what was handed in had arrived; null where nothing that counts was handed in. */
  handedInAt: number | null
  isLate: boolean
  /** Whether the statistics speak of this student too: who handed in, and once nothing counts any more, who began. */
  isCounted: boolean
  /** One for each item, in their order. */
  answers: readonly ItemAnswer[]
  /** Of what is scored so far. */
  points: number
  maximum: number
  /** By number. */
  otherAttempts: readonly OtherAttempt[]
  /** How many answers wait for the teacher's marks, in this attempt and in those that may still count. */
  awaiting: number
}

/** How an item went among those who answered it in one language. */
export interface LanguageResult {
  locale: LocaleCode
  answers: number
  facility: Facility
}

/** By how much an item is easier in `one` than in `other`. */
export interface LanguageComparison {
  one: LocaleCode
  other: LocaleCode
  difference: LanguageDifference
}

/** How one item went. */
export interface ItemResult {
  itemId: string
  /** Which question it is, from 1. */
  number: number
  /** The item in each language in which it was asked. */
  editions: readonly Item[]
  answerKey: AnswerKey
  facility: Facility
  discrimination: Discrimination
  /** Students are told by the ids of their seats. */
  counts: ChoiceCounts
  languages: readonly LanguageResult[]
  comparisons: readonly LanguageComparison[]
  /** Answers that wait for the teacher's marks, those of attempts among them that may still count. */
  awaiting: number
}

/** What a class gained on average of the questions that are scored for every student. */
export interface MeanPoints {
  points: number
  /** The most that those questions could bring. */
  maximum: number
  /** How many questions are left out, as not all their answers are marked. */
  unsettled: number
}

/** The results of an assignment; plain data. */
export interface Results {
  items: readonly ItemResult[]
  /** Whoever sits on a seat or has ever begun, in the order of the seats. */
  students: readonly StudentResult[]
  reliability: Reliability
  /** Null where nobody is counted, or no question is scored for all. */
  mean: MeanPoints | null
}
