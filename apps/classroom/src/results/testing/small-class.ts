import { type AnswerKey, type Item, type ItemResponse, lastCountedMoment } from '@karda/assessment'
import type { AssignmentSettings, AttemptRecord, Marking, Progress, Seat } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import type { ResultsSource } from '../results-of.ts'

const classId = 'class'
const assignmentId = 'quiz'

/** The settings of the quiz: two languages, three items, due at 1000, late answers taken, two attempts. */
export const settings: AssignmentSettings = {
  locales: ['en', 'hy'],
  itemIds: ['day', 'word', 'why'],
  storyIsOpen: true,
  attemptsAllowed: 2,
  feedback: 'after-hand-in',
  opensAt: 0,
  dueAt: 1000,
  acceptsLate: true,
  retentionDays: 90,
}

/** A choice, a typed word and a written answer, in a language. */
export function itemsIn(locale: LocaleCode): Item[] {
  return [
    {
      id: 'day',
      type: 'choice',
      skill: 'locate',
      locale,
      prompt: 'Which day?',
      cardinality: 'single',
      choices: ['monday', 'friday', 'sunday'].map((id) => ({ id, text: id })),
      fixed: [],
    },
    { id: 'word', type: 'short-answer', skill: 'vocabulary', locale, prompt: 'Which word?', answer: 'word' },
    { id: 'why', type: 'extended', skill: 'main-idea', locale, prompt: 'Why?' },
  ]
}

/** Friday, “bridge”, and a rubric of 1 and 2 points. */
export const answerKeys: Readonly<Record<string, AnswerKey>> = {
  day: { type: 'choice', correct: ['friday'], evidence: ['p1s1'] },
  word: { type: 'short-answer', accepted: { en: ['bridge'], hy: ['կամուրջ'] }, evidence: ['p1s2'] },
  why: { type: 'extended', criteria: { names: 1, explains: 2 }, evidence: ['p1s1'] },
}

/** What a student does in one attempt: answers one after the other, then, perhaps, hands in. */
export interface Doing {
  attemptNumber?: number
  day?: string
  word?: string
  why?: string
  locale?: LocaleCode
  /** When the answers arrive, and then what is handed in; null where nothing is. */
  savedAt?: number
  handedInAt?: number | null
}

/** What else may be otherwise in a class. */
interface Circumstances {
  assignment: ResultsSource['assignment']
  locales: readonly LocaleCode[]
  keys: Readonly<Record<string, AnswerKey>>
  marks: readonly Marking[]
}

/** A class in which each seat did these attempts; seats are called `seat-1` and so on. */
export function classThatDid(
  seats: readonly (readonly Doing[])[],
  {
    assignment = { settings, closedAt: null },
    locales = ['en', 'hy'],
    keys = answerKeys,
    marks = [],
  }: Partial<Circumstances> = {},
): ResultsSource {
  const all = seats.flatMap((doings, index) => doings.map((doing) => ({ seatId: seatIdAt(index), doing })))
  const { feedback } = assignment.settings
  return {
    assignment,
    seats: seats.map((_, index) => seatAt(index)),
    attempts: all.map(({ seatId, doing }) => attemptOf(seatId, doing)),
    events: all.flatMap(({ seatId, doing }) => eventsOf(seatId, doing)),
    editions: locales.map((locale) => ({ locale, items: itemsIn(locale) })),
    basis: {
      items: itemsIn('en'),
      answerKeys: keys,
      rule: { feedback, lastMoment: lastCountedMoment(assignmentTimes(assignment)) },
    },
    marks,
  }
}

/** A seat on which somebody sits. */
export function seatAt(index: number): Seat {
  return {
    classId,
    seatId: seatIdAt(index),
    aliasKey: 'brave-otter',
    createdAt: 0,
    takenAt: 1,
    isReserved: false,
    removedAt: null,
  }
}

function seatIdAt(index: number): string {
  return `seat-${index + 1}`
}

function attemptOf(seatId: string, { attemptNumber = 1, handedInAt = 900 }: Doing): AttemptRecord {
  return { classId, assignmentId, seatId, attemptNumber, seed: 1, startedAt: 1, submittedAt: handedInAt }
}

function eventsOf(seatId: string, doing: Doing): Progress[] {
  const { attemptNumber = 1, locale, savedAt = 800, handedInAt = 900 } = doing
  const responses = responsesOf(doing)
  const saves = Object.entries(responses).map(([item, response], index): Progress => {
    const stamp = { counter: index + 1, client: 'phone' }
    const event = { kind: 'saved', stamp, at: 0, item, response, ...(locale && { locale }) } as const
    return { seatId, attemptNumber, event, receivedAt: savedAt }
  })
  if (handedInAt === null) return saves
  const stamp = { counter: saves.length + 1, client: 'phone' }
  const event = { kind: 'submitted', stamp, at: 0, responses } as const
  return [...saves, { seatId, attemptNumber, event, receivedAt: handedInAt }]
}

function responsesOf({ day, word, why }: Doing): Record<string, ItemResponse> {
  return {
    ...(day !== undefined && { day: { type: 'choice', choices: [day] } }),
    ...(word !== undefined && { word: { type: 'short-answer', text: word } }),
    ...(why !== undefined && { why: { type: 'extended', text: why } }),
  }
}
