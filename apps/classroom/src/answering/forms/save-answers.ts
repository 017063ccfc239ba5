import { isDeepStrictEqual } from 'node:util'
import {
  type AttemptEvent,
  assignmentStatus,
  replayEvents,
  responsesOf,
  validResponses,
} from '@karda/assessment'
import { progressOfAttempt } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { z } from 'zod'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { assignedQuiz } from '../../assignments/assigned-quiz.ts'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { seeOther, withQuery } from '../../forms/see-other.ts'
import { services } from '../../services/services.ts'
import { takeReading } from '../endpoint/take-reading.ts'
import { itemPlace } from '../item-name.ts'
import {
  readItems,
  readSpokenLanguages,
  type SpokenLanguages,
  writeSpokenLanguages,
} from '../spoken-languages.ts'
import { attemptFields, attemptOfForm } from './attempt-of-form.ts'
import { type FormAnswers, formAnswers } from './form-answers.ts'
import { type Happening, recordHere } from './record-here.ts'
import { shownAnswers } from './shown-answers.ts'
import { studentAction } from './student-action.ts'

const wholeNumber = z
  .string()
  .regex(/^\d{1,10}$/)
  .transform(Number)
const itemId = z.string().max(100)

/** The fields of the form beside the answers. One button is pressed: `save`, `check`, `speak` or `review`. */
const schema = z.object({
  ...attemptFields,
  /** The answers that the page showed, as `writeShownAnswers` writes them. */
  shown: z.string().max(200_000).optional(),
  /** The counter of the attempt as the page showed it: what a page says that was drawn before pages said `shown`. */
  seen: wholeNumber.default(0),
  /** The items whose answers could be changed. */
  items: z.array(itemId).max(500).default([]),
  /** As `readSpokenLanguages` reads it. */
  spoken: z.string().max(5000).default(''),
  /** The item whose button it was; empty where it was the button of all. */
  save: itemId.optional(),
  check: itemId.optional(),
  /** The item and the language in which it is wanted, `a-headline.hy`. */
  speak: z.string().max(120).optional(),
  review: z.string().optional(),
})

/**
 * Saves what a student has changed in the form of all questions, and does what the pressed button says; in an attempt that
 * is handed in, neither.
 */
export const saveAnswers = studentAction(schema, async ({ locale, student, assignment, values, form }) => {
  const { settings } = assignment
  const page = studentAddress(locale, assignment)
  const attempt = await attemptOfForm(assignment, student, values)
  if (!attempt) return seeOther(withQuery(page, { problem: 'erased' }))
  const turn = await takeReading(attempt)
  if (turn.kind === 'wait') return seeOther(withQuery(page, { problem: 'wait' }))
  const quiz = await assignedQuiz(assignment)
  const spoken = readSpokenLanguages(values.spoken)
  const items = readItems(quiz, locale, spoken).filter(({ id }) => values.items.includes(id))

  const progress = await progressOfAttempt(services().database, attempt)
  const events = progress.map(({ event }) => event)
  const known = replayEvents(events)
  if (known.submitted) {
    const query = { attempt: String(attempt.attemptNumber), problem: 'handed-in' }
    return seeOther(withQuery(studentAddress(locale, assignment, 'result/'), query))
  }
  const shown = validResponses(items, shownIn(values, events))
  const answers = formAnswers(items, form, shown)

  const status = assignmentStatus(assignmentTimes(assignment), Date.now())
  const responses = { ...responsesOf(known), ...responsesIn(answers) }
  const asked = items.find(({ id }) => id === values.check)
  const isAnswered = asked !== undefined && Boolean(responses[asked.id]) && !answers.unfit[asked.id]
  // What another device has answered meanwhile, nobody has seen on this page.
  const isSeen =
    asked !== undefined &&
    (answers.changed.some(({ item }) => item === asked.id) ||
      isDeepStrictEqual(shown[asked.id], responses[asked.id]))
  const mayCheck = isAnswered && isSeen && settings.feedback === 'at-once' && status !== 'closed'
  const checks: Happening[] = mayCheck ? [(moment) => ({ kind: 'checked', item: asked.id, ...moment })] : []
  const outcome = await recordHere(attempt, known, [...answers.changed.map(saveOf), ...checks])
  switch (outcome) {
    case 'no-attempt':
      return seeOther(withQuery(page, { problem: 'erased' }))
    case 'full':
      return seeOther(withQuery(page, { problem: 'full' }))
    case 'kept':
      break
    default:
      return outcome satisfies never
  }

  const unfit = Object.entries(answers.unfit).map(([item, reason]) => `${item}.${reason}`)
  if (values.review !== undefined && unfit.length === 0) {
    return seeOther(studentAddress(locale, assignment, 'review/'))
  }
  const place = placeOf(values)
  const address = withQuery(page, {
    in: writeSpokenLanguages(spokenAfter(spoken, values.speak, locale)),
    done: values.save === '' && unfit.length === 0 ? 'saved' : undefined,
    problem: status === 'closed' ? 'closed' : unfit.length > 0 ? 'unsaved' : undefined,
    unfit: unfit.length > 0 ? unfit.join(',') : undefined,
    unanswered: asked && !isAnswered && !answers.unfit[asked.id] ? asked.id : undefined,
  })
  return seeOther(place ? `${address}#${itemPlace(encodeURIComponent(place))}` : address)
})

function shownIn({ shown, seen }: z.output<typeof schema>, events: readonly AttemptEvent[]) {
  if (shown !== undefined) return shownAnswers(events, shown)
  return responsesOf(replayEvents(events.filter(({ stamp }) => stamp.counter <= seen)))
}

function saveOf({ item, response, locale }: FormAnswers['changed'][number]): Happening {
  return (moment) => ({ kind: 'saved', item, response, locale, ...moment })
}

function responsesIn({ changed }: FormAnswers) {
  return Object.fromEntries(changed.map(({ item, response }) => [item, response]))
}

/** The item whose button was pressed. */
function placeOf({ check, speak, save }: z.output<typeof schema>): string | undefined {
  return check ?? (speak === undefined ? save : speak.split('.')[0])
}

function spokenAfter(spoken: SpokenLanguages, wish: string | undefined, locale: LocaleCode): SpokenLanguages {
  const all = { ...spoken, ...readSpokenLanguages(wish) }
  return Object.fromEntries(Object.entries(all).filter(([, code]) => code !== locale))
}
