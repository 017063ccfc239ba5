import { describe, expect, it } from 'vitest'
import { soundEvents } from '../testing/sound-events.ts'
import { parseEvent } from './parse-event.ts'

const { started, saved, checked, submitted } = soundEvents

describe('parseEvent', () => {
  it.each(Object.values(soundEvents))(
    'takes a sound event, and leaves out what does not belong to it: %j',
    (event) => {
      expect(parseEvent({ ...event, correct: true })).toEqual(event)
    },
  )

  it.each(['ru', '', 'EN', 'constructor', 1, null])(
    'keeps an answer without its language where that is none of ours: %j',
    (locale) => {
      expect(parseEvent({ ...saved, locale })).toEqual(saved)
      expect(parseEvent({ ...saved, locale })).not.toHaveProperty('locale')
    },
  )

  it.each([
    null,
    'saved',
    [saved],
    {},
    { ...saved, kind: 'erased' },
    { ...saved, kind: undefined },
    { ...saved, stamp: null },
    { ...saved, stamp: { client: 'phone' } },
    { ...saved, stamp: { counter: '3', client: 'phone' } },
    { ...saved, stamp: { counter: 0, client: 'phone' } },
    { ...saved, stamp: { counter: 1.5, client: 'phone' } },
    { ...saved, stamp: { counter: 2 ** 53, client: 'phone' } },
    { ...saved, stamp: { counter: 3, client: 3 } },
    { ...saved, at: '5' },
    { ...saved, at: Number.NaN },
    { ...saved, at: undefined },
    { ...saved, item: 1 },
    { ...saved, response: undefined },
    { ...saved, response: { type: 'choice' } },
    { ...checked, item: null },
    { ...started, seed: 0.5 },
    { ...started, seed: '7' },
    { ...submitted, responses: null },
    { ...submitted, responses: [saved.response] },
    { ...submitted, responses: { day: saved.response, place: null } },
  ])('refuses %j', (value) => {
    expect(parseEvent(value)).toBeUndefined()
  })
})
