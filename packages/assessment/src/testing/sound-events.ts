const stamp = { counter: 3, client: 'phone' }
const response = { type: 'choice', choices: ['a'] } as const

/** One sound event of each kind, a save in a known language, and one that takes an answer back. */
export const soundEvents = {
  started: { kind: 'started', stamp, at: 5, seed: -7 },
  saved: { kind: 'saved', stamp, at: 5, item: 'day', response },
  savedInArmenian: { kind: 'saved', stamp, at: 5, item: 'day', response, locale: 'hy' },
  takenBack: { kind: 'saved', stamp, at: 5, item: 'place', response: null },
  checked: { kind: 'checked', stamp, at: 5, item: 'day' },
  submitted: { kind: 'submitted', stamp, at: 5, responses: { day: response } },
  reviewed: { kind: 'reviewed', stamp, at: 5 },
} as const
