import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptEvents } from '../testing/attempt-events.ts'
import { save, submit } from '../testing/build-events.ts'
import { applyEvent } from './apply-event.ts'
import type { AttemptEvent } from './attempt-event.ts'
import { emptyAttempt } from './empty-attempt.ts'
import { eventsOf } from './events-of.ts'
import { mergeAttempts } from './merge-attempts.ts'
import { nextStamp } from './next-stamp.ts'
import { parseAttempt } from './parse-attempt.ts'
import { replayEvents } from './replay-events.ts'
import { responsesOf } from './responses-of.ts'

describe('an attempt', () => {
  it('is the same for any order of its events', () => {
    fc.assert(
      fc.property(histories, fc.integer(), (events, turn) => {
        const others = [...events].reverse()
        const middle = Math.abs(turn) % (events.length + 1)
        const mixed = [...others.slice(middle), ...others.slice(0, middle)]
        expect(replayEvents(mixed)).toEqual(replayEvents(events))
      }),
    )
  })

  it('is the same however often its events arrive', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const attempt = replayEvents(events)
        expect(replayEvents([...events, ...events])).toEqual(attempt)
        expect(events.reduce(applyEvent, attempt)).toEqual(attempt)
      }),
    )
  })

  it('is the same on two devices that have told each other what they saw', () => {
    fc.assert(
      fc.property(histories, histories, (phone, tablet) => {
        const together = replayEvents([...phone, ...tablet])
        expect(mergeAttempts(replayEvents(phone), replayEvents(tablet))).toEqual(together)
        expect(mergeAttempts(replayEvents(tablet), replayEvents(phone))).toEqual(together)
        expect(mergeAttempts(together, emptyAttempt)).toEqual(together)
      }),
    )
  })

  it('keeps what it has when an event arrives again, so that nothing has to be drawn anew', () => {
    const attempt = replayEvents([save(1, 'phone', 'day', 'a'), submit(2, 'phone', {})])
    const again = [save(1, 'phone', 'day', 'a'), submit(2, 'phone', {})].reduce(applyEvent, attempt)
    expect(again.saved).toBe(attempt.saved)
    expect(again.submitted).toBe(attempt.submitted)
  })

  it('does not grow with its events', () => {
    fc.assert(
      fc.property(fc.array(attemptEvents, { minLength: 30, maxLength: 60 }), (events) => {
        // Three single events, and a save and a check for each of the three items.
        expect(eventsOf(replayEvents(events)).length).toBeLessThanOrEqual(9)
      }),
    )
  })

  it('changes nothing that it was given', () => {
    const attempt = Object.freeze({ ...emptyAttempt, saved: Object.freeze({}) })
    applyEvent(attempt, save(1, 'phone', 'day', 'a'))
    expect(attempt).toEqual(emptyAttempt)
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const attempt = replayEvents(events)
        expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt)
      }),
    )
  })

  it('converges for two clients that save and submit without hearing of each other for a while', () => {
    const steps = fc.array(
      fc.constantFrom('phone saves', 'tablet saves', 'phone submits', 'tablet submits', 'they meet'),
    )
    fc.assert(
      fc.property(steps, (course) => {
        const { phone, tablet, events } = play(course)
        const agreed = mergeAttempts(phone, tablet)
        expect(mergeAttempts(tablet, phone)).toEqual(agreed)
        expect(replayEvents(events)).toEqual(agreed)
        expect(replayEvents([...events].reverse())).toEqual(agreed)
        expect(responsesOf(replayEvents(events))).toEqual(responsesOf(agreed))
      }),
    )
  })
})

const histories = fc.array(attemptEvents, { maxLength: 20 })

/** What two devices know, and all that happened, after a course of steps. Each save has an answer of its own. */
function play(course: readonly string[]) {
  const known = { phone: emptyAttempt, tablet: emptyAttempt }
  const events: AttemptEvent[] = []
  course.forEach((step, index) => {
    if (step === 'they meet') {
      const agreed = mergeAttempts(known.phone, known.tablet)
      known.phone = agreed
      known.tablet = agreed
      return
    }
    const client = step.startsWith('phone') ? 'phone' : 'tablet'
    const { counter } = nextStamp(known[client], client)
    const event = step.endsWith('saves')
      ? save(counter, client, index % 2 ? 'day' : 'place', `answer-${index}`)
      : submit(counter, client, responsesOf(known[client]))
    events.push(event)
    known[client] = applyEvent(known[client], event)
  })
  return { ...known, events }
}
