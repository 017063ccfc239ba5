import {
  type Attempt,
  type AttemptEvent,
  applyEvent,
  emptyAttempt,
  type ItemResponse,
  nextStamp,
} from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import { authoredOrder, type QuizLayout, type QuizPreferences, type QuizState } from './quiz-state.ts'

/** Something that a student does in a quiz; `item` is an item's id. */
export type QuizAction =
  | { kind: 'respond'; item: string; response: ItemResponse | null }
  | { kind: 'check'; item: string }
  /** The checked answer stays, and can be changed again. */
  | { kind: 'try-again'; item: string; response: ItemResponse | null }
  /** With all answers that count, by item id. */
  | { kind: 'finish'; responses: Readonly<Record<string, ItemResponse>> }
  | { kind: 'start-again'; seed: number }
  /** Goes to a question; to the result, where `item` is null. */
  | { kind: 'show'; item: string | null }
  | { kind: 'arrange'; layout: QuizLayout }
  | { kind: 'speak'; item: string; locale: LocaleCode }

/** When something happened, in milliseconds since 1970, and on which device. */
export interface Happening {
  at: number
  client: string
}

/** A quiz after something that a student did. */
export function reduceQuiz(state: QuizState, action: QuizAction, happening: Happening): QuizState {
  const { attempt, preferences } = state
  switch (action.kind) {
    case 'respond':
    case 'try-again': {
      const { item, response } = action
      return { ...state, attempt: after(attempt, { kind: 'saved', item, response }, happening) }
    }
    case 'check':
      return { ...state, attempt: after(attempt, { kind: 'checked', item: action.item }, happening) }
    case 'finish':
      return {
        attempt: after(attempt, { kind: 'submitted', responses: action.responses }, happening),
        preferences: { ...preferences, current: null },
      }
    case 'start-again':
      return {
        attempt: after(emptyAttempt, { kind: 'started', seed: action.seed }, happening),
        preferences: { ...preferences, current: null },
      }
    case 'show':
      return {
        attempt: isFirstReview(attempt, action.item)
          ? after(attempt, { kind: 'reviewed' }, happening)
          : attempt,
        preferences: { ...preferences, current: action.item },
      }
    case 'arrange':
      return withPreferences(state, { layout: action.layout })
    case 'speak':
      return withPreferences(state, {
        languages: { ...preferences.languages, [action.item]: action.locale },
      })
    default:
      return action satisfies never
  }
}

type Unstamped<Event> = Event extends AttemptEvent ? Omit<Event, 'stamp' | 'at'> : never

/** The first thing that happens in an attempt starts it. */
function after(attempt: Attempt, event: Unstamped<AttemptEvent>, { at, client }: Happening): Attempt {
  const isStart = event.kind === 'started'
  const started =
    attempt.started || isStart
      ? attempt
      : after(attempt, { kind: 'started', seed: authoredOrder }, { at, client })
  return applyEvent(started, { ...event, at, stamp: nextStamp(started, client) })
}

function isFirstReview({ submitted, reviewed }: Attempt, item: string | null): boolean {
  return item !== null && submitted !== null && reviewed === null
}

function withPreferences(state: QuizState, changed: Partial<QuizPreferences>): QuizState {
  return { ...state, preferences: { ...state.preferences, ...changed } }
}
