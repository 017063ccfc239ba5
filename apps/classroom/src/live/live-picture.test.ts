import type { AnswerKey, Item, ItemResponse } from '@karda/assessment'
import type { Progress, Seat } from '@karda/database'
import { describe, expect, it } from 'vitest'
import { type LivePictureSource, livePicture } from './live-picture.ts'
import { hereWithin } from './live-seat.ts'

const noon = Date.UTC(2026, 8, 1, 12)
const minute = 60_000

const base = { skill: 'locate', locale: 'en', prompt: 'A prompt.' } as const
const choices = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
]
const items: Item[] = [
  { ...base, id: 'one', type: 'choice', cardinality: 'single', choices, fixed: [] },
  { ...base, id: 'in-order', type: 'order', choices },
  { ...base, id: 'pairs', type: 'match', sources: choices, targets: choices },
  { ...base, id: 'word', type: 'short-answer', answer: 'word' },
  { ...base, id: 'essay', type: 'extended' },
]
const answerKeys: Record<string, AnswerKey> = {
  one: { type: 'choice', correct: ['b'], evidence: [] },
  'in-order': { type: 'order', correct: ['b', 'a'], evidence: [] },
  pairs: { type: 'match', correct: { a: 'a', b: 'a' }, evidence: [] },
  word: { type: 'short-answer', accepted: { en: ['Gyumri'] }, evidence: [] },
  essay: { type: 'extended', criteria: { reason: 2 }, evidence: [] },
}

function seat(seatId: string, more: Partial<Seat> = {}): Seat {
  return {
    classId: 'c',
    seatId,
    aliasKey: 'brave-otter',
    createdAt: 0,
    takenAt: 1,
    isReserved: false,
    removedAt: null,
    ...more,
  }
}

let counter = 0

function saved(seatId: string, item: string, response: ItemResponse | null, receivedAt = noon): Progress {
  counter += 1
  const stamp = { counter, client: seatId }
  return { seatId, attemptNumber: 1, receivedAt, event: { kind: 'saved', stamp, at: 0, item, response } }
}

function chosen(seatId: string, choice: string, receivedAt = noon): Progress {
  return saved(seatId, 'one', { type: 'choice', choices: [choice] }, receivedAt)
}

function handedIn(seatId: string, receivedAt: number): Progress {
  counter += 1
  const stamp = { counter, client: seatId }
  return {
    seatId,
    attemptNumber: 1,
    receivedAt,
    event: { kind: 'submitted', stamp, at: 0, responses: {} },
  }
}

function picture(source: Partial<LivePictureSource>, now = noon) {
  return livePicture(
    {
      assignment: assignmentWith({}),
      items,
      answerKeys,
      seats: [seat('otter')],
      presence: [],
      progress: [],
      ...source,
    },
    now,
  )
}

function assignmentWith(
  settings: Partial<LivePictureSource['assignment']['settings']>,
  closedAt: number | null = null,
): LivePictureSource['assignment'] {
  return {
    closedAt,
    settings: {
      locales: ['en'],
      itemIds: items.map(({ id }) => id),
      storyIsOpen: true,
      attemptsAllowed: 2,
      feedback: 'after-closing',
      opensAt: noon - minute,
      dueAt: null,
      acceptsLate: true,
      retentionDays: 90,
      ...settings,
    },
  }
}

describe('the seats of a live picture', () => {
  it('are those that somebody has taken and that were not removed; the rest is free', () => {
    const { seats, freeSeats } = picture({
      seats: [seat('otter'), seat('free', { takenAt: null }), seat('gone', { removedAt: noon })],
      progress: [chosen('gone', 'a')],
    })
    expect(seats.map(({ seatId }) => seatId)).toEqual(['otter'])
    expect(freeSeats).toBe(1)
  })

  it('tell who was heard of just now, and since when the others were not', () => {
    const seen = (lastSeenAt: number) =>
      picture({ presence: [{ seatId: 'otter', lastSeenAt }] }).seats[0]?.presence
    expect(seen(noon - hereWithin)).toEqual({ kind: 'here' })
    expect(seen(noon - hereWithin - 1)).toEqual({ kind: 'away', since: noon - hereWithin - 1 })
    expect(picture({}).seats[0]?.presence).toEqual({ kind: 'away', since: null })
  })

  it('tell how many items have an answer, and which was answered last by the server’s clock', () => {
    const progress = [
      saved('otter', 'word', { type: 'short-answer', text: 'Gyumri' }, noon + 2),
      chosen('otter', 'a', noon + 1),
      saved('otter', 'essay', { type: 'extended', text: ' ' }, noon),
    ]
    expect(picture({ progress }).seats[0]).toMatchObject({ answered: 2, lastItemId: 'word' })
  })

  it('count no answer that was taken back, nor one to an item that is not asked', () => {
    const progress = [
      chosen('otter', 'a', noon),
      saved('otter', 'one', null, noon + 1),
      saved('otter', 'left-out', { type: 'extended', text: 'A text.' }, noon + 2),
    ]
    expect(picture({ progress }).seats[0]).toMatchObject({ answered: 0, lastItemId: 'one' })
  })

  it('begin anew with a further attempt', () => {
    const second = { ...saved('otter', 'word', { type: 'short-answer', text: 'Ani' }), attemptNumber: 2 }
    const progress = [chosen('otter', 'a'), handedIn('otter', noon), second]
    expect(picture({ progress }).seats[0]).toMatchObject({ attemptNumber: 2, answered: 1, handIn: null })
  })

  it.each([
    ['in-time', noon, assignmentWith({ dueAt: noon })],
    ['late', noon + 1, assignmentWith({ dueAt: noon })],
    ['uncounted', noon + 1, assignmentWith({ dueAt: noon, acceptsLate: false })],
    ['uncounted', noon + 1, assignmentWith({}, noon)],
  ] as const)('tell what was handed in %s', (kind, at, assignment) => {
    const { seats } = picture({ assignment, progress: [handedIn('otter', at)] })
    expect(seats[0]?.handIn).toEqual({ kind, at })
  })
})

describe('the items of a live picture', () => {
  it('tell how many chose what, which is right, and how many were right', () => {
    const { items } = picture({
      seats: [seat('otter'), seat('stork'), seat('lynx'), seat('quiet')],
      progress: [chosen('otter', 'b'), chosen('stork', 'a'), chosen('lynx', 'b')],
    })
    expect(items[0]).toEqual({
      itemId: 'one',
      answered: 3,
      right: 2,
      parts: [
        {
          id: null,
          counts: [
            { id: 'a', count: 1, isRight: false },
            { id: 'b', count: 2, isRight: true },
          ],
        },
      ],
    })
  })

  it('tell it of every place of an order and of every source of a match', () => {
    const { items } = picture({
      progress: [
        saved('otter', 'in-order', { type: 'order', choices: ['a', 'b'] }),
        saved('otter', 'pairs', { type: 'match', targets: { a: 'a', b: 'b' } }),
      ],
    })
    expect(items[1]?.parts).toEqual([
      {
        id: '1',
        counts: [
          { id: 'a', count: 1, isRight: false },
          { id: 'b', count: 0, isRight: true },
        ],
      },
      {
        id: '2',
        counts: [
          { id: 'a', count: 0, isRight: true },
          { id: 'b', count: 1, isRight: false },
        ],
      },
    ])
    expect(items[2]?.parts[1]).toEqual({
      id: 'b',
      counts: [
        { id: 'a', count: 0, isRight: true },
        { id: 'b', count: 1, isRight: false },
      ],
    })
    expect([items[1]?.right, items[2]?.right]).toEqual([0, 0])
  })

  it('tell what was typed, and leave to the teacher what has to be read', () => {
    const { items } = picture({
      progress: [
        saved('otter', 'word', { type: 'short-answer', text: 'gyumri' }),
        saved('otter', 'essay', { type: 'extended', text: 'Because.' }),
      ],
    })
    expect(items[3]?.parts).toEqual([{ id: null, counts: [{ id: 'gyumri', count: 1, isRight: true }] }])
    expect(items[4]).toEqual({ itemId: 'essay', answered: 1, right: null, parts: [] })
  })

  it('count only what arrived while it counted, as the seats do', () => {
    const { items, seats } = picture({
      assignment: assignmentWith({}, noon),
      progress: [chosen('otter', 'b', noon), chosen('otter', 'a', noon + 1)],
    })
    expect(items[0]?.right).toBe(1)
    expect(seats[0]?.answered).toBe(1)
  })

  it('judge nothing where no key is known', () => {
    const { items } = picture({ answerKeys: {}, progress: [chosen('otter', 'b')] })
    expect(items[0]).toMatchObject({
      right: null,
      parts: [{ counts: [{ isRight: null }, { isRight: null }] }],
    })
  })
})

describe('a live picture', () => {
  it('says where the assignment stands', () => {
    expect(picture({}, noon - 2 * minute).status).toBe('scheduled')
    expect(picture({}).status).toBe('open')
    expect(picture({ assignment: assignmentWith({}, noon) }).status).toBe('closed')
  })
})
