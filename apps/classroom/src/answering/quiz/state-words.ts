import type { NamespaceMessages } from '@karda/i18n'
import type { OutboxState } from '../device/outbox-state.ts'
import type { Trouble } from '../device/transport.ts'

/** What a page says of where the answers are. */
export interface StateWords {
  /** Drawn with the words; nothing is said by colour alone. */
  sign: 'waits' | 'done' | 'trouble'
  /** In a few words, always on the page. */
  text: string
  /** What else the student should know or do. */
  notes: readonly string[]
  /** Whether it is worth being read out: not what lasts a moment. */
  isNews: boolean
}

/** See `StateWords`. */
export function stateWords(state: OutboxState, messages: NamespaceMessages<'answering'>): StateWords {
  const { status, trouble, cannotStore, refused, assignment } = state
  const isHandedIn = status === 'handed-in'
  const isTooLate = isHandedIn && state.isLate
  const notes = [
    ...(cannotStore ? [messages.deviceCannotStore] : []),
    ...(refused > 0 ? [messages.deviceRefused] : []),
    ...(assignment === 'closed' && !isHandedIn ? [messages.deviceClosed] : []),
    ...(isTooLate ? [messages.arrivedLate] : []),
  ]
  if (trouble !== null) {
    return { sign: 'trouble', text: messages[`deviceTrouble_${troubleKind(trouble)}`], notes, isNews: true }
  }
  if (isTooLate) return { sign: 'waits', text: messages.deviceLate, notes, isNews: true }
  const isDone = status === 'saved' || isHandedIn
  return {
    sign: isDone ? 'done' : 'waits',
    // What is being sent was on the device a moment before, and is on the server a moment later.
    text: messages[`deviceState_${status === 'offline' ? 'on-device' : status}`],
    notes,
    isNews: isDone || notes.length > 0,
  }
}

function troubleKind(trouble: Trouble): 'no-connection' | 'busy' | 'not-ours' | 'no-seat' | 'gone' | 'full' {
  switch (trouble) {
    case 'no-connection':
    case 'no-seat':
    case 'full':
      return trouble
    case 'no-attempt':
      return 'gone'
    case 'wait':
    case 'busy':
    case 'unavailable':
      return 'busy'
    case 'not-ours':
    case 'foreign':
    case 'malformed':
    case 'too-large':
    case 'not-json':
      return 'not-ours'
    default:
      return trouble satisfies never
  }
}
