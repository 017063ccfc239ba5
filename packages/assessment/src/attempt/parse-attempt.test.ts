import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptEvents } from '../testing/attempt-events.ts'
import { soundEvents } from '../testing/sound-events.ts'
import { emptyAttempt } from './empty-attempt.ts'
import { parseAttempt } from './parse-attempt.ts'

const { started, saved, takenBack, checked, submitted, reviewed } = soundEvents
const attempt = {
  counter: 3,
  started,
  saved: { day: saved, place: takenBack },
  checked: { day: checked },
  submitted,
  reviewed,
}

describe('parseAttempt', () => {
  it('takes a sound attempt, and leaves out what does not belong to it', () => {
    expect(parseAttempt({ ...attempt, version: 1 })).toEqual(attempt)
    expect(parseAttempt(emptyAttempt)).toEqual(emptyAttempt)
  })

  it.each([
    undefined,
    null,
    'attempt',
    [],
    {},
    { ...attempt, counter: undefined },
    { ...attempt, counter: '3' },
    { ...attempt, counter: 3.5 },
    { ...attempt, counter: 2 },
    { ...emptyAttempt, counter: -1 },
    { ...attempt, started: undefined },
    { ...attempt, started: reviewed },
    { ...attempt, started: { ...started, seed: null } },
    { ...attempt, submitted: undefined },
    { ...attempt, submitted: reviewed },
    { ...attempt, reviewed: undefined },
    { ...attempt, reviewed: started },
    { ...attempt, saved: null },
    { ...attempt, saved: [saved] },
    { ...attempt, saved: { place: saved } },
    { ...attempt, saved: { day: checked } },
    { ...attempt, saved: { day: saved, place: null } },
    { ...attempt, checked: undefined },
    { ...attempt, checked: { place: checked } },
    { ...attempt, checked: { day: saved } },
  ])('refuses %j', (value) => {
    expect(parseAttempt(value)).toBeUndefined()
  })

  it('never throws, and what it takes it takes again', () => {
    const parts = fc.oneof(fc.jsonValue(), attemptEvents, fc.constant(null))
    const resembling = fc.record({
      counter: fc.oneof(fc.integer(), fc.jsonValue()),
      started: parts,
      saved: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('day', '__proto__'), parts)),
      checked: fc.oneof(fc.jsonValue(), fc.constant({})),
      submitted: parts,
      reviewed: parts,
    })
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), resembling), (value) => {
        const parsed = parseAttempt(value)
        if (parsed) expect(parseAttempt(parsed)).toEqual(parsed)
      }),
    )
  })
})
