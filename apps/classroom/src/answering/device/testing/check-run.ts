import {
  type AttemptEvent,
  countedAttempt,
  type ItemResponse,
  isChecked,
  responsesOf,
} from '@karda/assessment'
import type { SimulatedTab } from './simulated-device.ts'
import type { SimulatedServer } from './simulated-server.ts'

/** Where a window says that all is saved while something of it is not on the server, or handed in while nothing is. */
export function claimsOf(
  { outbox, deeds }: SimulatedTab,
  server: SimulatedServer,
  laterSuffices: boolean,
): string[] {
  const { status } = outbox.getState()
  if (status !== 'saved' && status !== 'handed-in') return []
  const missing = missingOf(deeds, tokensOn(server), laterSuffices).map(
    (token) => `“${status}” was said before ${token} was there`,
  )
  if (status === 'handed-in' && !server.attempt().submitted)
    missing.push('“handed in” was said before it was')
  return missing
}

/** By what the check of an item is found again: an item is checked once, in whichever window. */
export function checkToken(item: string): string {
  return `check-${item}`
}

/** What is checked again, as after a clash of stamps, is checked all the same. */
function isCheck(token: string): boolean {
  return token.startsWith(checkToken(''))
}

/** Where of a checked answer something else counts than what its window shows. */
export function countedOtherwise({ outbox }: SimulatedTab, server: SimulatedServer): string[] {
  const { attempt } = outbox.getState()
  const { responses } = countedAttempt(server.arrived(), { feedback: 'at-once', lastMoment: null })
  const shown = responsesOf(attempt)
  return Object.keys(attempt.checked)
    .filter(
      (item) => isChecked(attempt, item) && textOf(shown[item] ?? null) !== textOf(responses[item] ?? null),
    )
    .map(
      (item) =>
        `of the checked ${item} ${textOf(responses[item] ?? null)} counts, and ${textOf(shown[item] ?? null)} is shown`,
    )
}

/** What was lost, doubled or put out of order. */
export function problemsOf({
  tabs,
  server,
  laterSuffices,
}: {
  tabs: readonly SimulatedTab[]
  server: SimulatedServer
  laterSuffices: boolean
}): string[] {
  const tokens = tokensOn(server)
  const problems = tokens
    .filter((token, index) => !isCheck(token) && tokens.indexOf(token) !== index)
    .map((token) => `${token} is there twice`)
  const done = tabs.flatMap(({ deeds }) => deeds.map(({ token }) => token))
  problems.push(
    ...tokens.filter((token) => !done.includes(token)).map((token) => `${token} is of another attempt`),
  )
  for (const { deeds, isAlive } of tabs) {
    // Of a window that was killed, what it said to be on the device.
    const due = deeds.filter(({ isOnDevice }) => isAlive() || isOnDevice)
    problems.push(...missingOf(due, tokens, laterSuffices).map((token) => `${token} is lost`))
    const places = deeds
      .filter(({ token }) => !isCheck(token))
      .map(({ token }) => tokens.indexOf(token))
      .filter((place) => place >= 0)
    if (!laterSuffices && places.some((place, index) => place < (places[index - 1] ?? -1))) {
      problems.push(`the order is ${tokens.join(' ')}`)
    }
  }
  return problems
}

/**
 * Of a text that is being typed, what followed at once may stand for it; where two events of one stamp may clash, or the
 * server has lost some, so may any later answer to the same item.
 */
function missingOf(
  deeds: SimulatedTab['deeds'],
  tokens: readonly string[],
  laterSuffices: boolean,
): string[] {
  const isThere = (index: number): boolean => {
    const deed = deeds[index]
    if (!deed || tokens.includes(deed.token)) return true
    const later = deeds.slice(index + 1)
    if (laterSuffices) return later.some(({ item, token }) => item === deed.item && tokens.includes(token))
    const [next] = later
    return deed.isTyping && next?.isTyping === true && next.item === deed.item && isThere(index + 1)
  }
  return deeds.filter((_deed, index) => !isThere(index)).map(({ token }) => token)
}

/** What the server has, in the order of its arrival. */
function tokensOn(server: SimulatedServer): string[] {
  return server.arrived().map(({ event }) => tokenOf(event))
}

function tokenOf(event: AttemptEvent): string {
  switch (event.kind) {
    case 'saved':
      return textOf(event.response)
    case 'checked':
      return checkToken(event.item)
    case 'submitted':
      return textOf(event.responses.end ?? null)
    case 'started':
    case 'reviewed':
      return event.kind
    default:
      return event satisfies never
  }
}

function textOf(response: ItemResponse | null): string {
  return response?.type === 'short-answer' ? (response.text.split(' ')[0] ?? '') : ''
}
