import type { Item } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { sampleLibrary } from '../answering/testing/sample-library.ts'
import type { LiveItem } from './live-item.ts'
import type { LiveState } from './live-reader.ts'
import type { LiveSeat } from './live-seat.ts'
import { liveView } from './live-view.ts'

const noon = Date.UTC(2026, 8, 1, 12)
const hour = 3_600_000
const story = sampleLibrary().story('armenia-csto')?.story
const base = { skill: 'locate', locale: 'en', prompt: 'A prompt.' } as const
const choices = [
  { id: 'a', text: 'First' },
  { id: 'b', text: 'Second' },
]

const otter: LiveSeat = {
  seatId: 'otter',
  aliasKey: 'brave-otter',
  presence: { kind: 'here' },
  attemptNumber: 1,
  answered: 1,
  lastItemId: 'one',
  handIn: null,
}

function viewOf({
  seats = [otter],
  items = [],
  counted = [],
  closedAt = null,
  resultsErasedAt = null,
}: {
  seats?: readonly LiveSeat[]
  items?: readonly Item[]
  counted?: readonly LiveItem[]
  closedAt?: number | null
  resultsErasedAt?: number | null
}) {
  if (!story) throw new Error('The sample story is gone.')
  const ids = { classId: 'class', assignmentId: 'quiz' }
  const state: LiveState = {
    ownedClass: {
      classId: 'class',
      teacherId: 'anna',
      name: '7a',
      locale: 'en',
      isLocked: false,
      createdAt: 0,
    },
    assignment: {
      ...ids,
      storySlug: 'armenia-csto',
      level: 'full',
      title: null,
      createdAt: 0,
      closedAt,
      resultsErasedAt,
      settings: {
        locales: ['en'],
        itemIds: items.map(({ id }) => id),
        storyIsOpen: true,
        attemptsAllowed: 2,
        feedback: 'after-closing',
        opensAt: 0,
        dueAt: null,
        acceptsLate: true,
        retentionDays: 90,
      },
    },
    quiz: { story, editions: [{ locale: 'en', items }] },
    picture: { status: closedAt === null ? 'open' : 'closed', freeSeats: 0, seats, items: counted },
  }
  return liveView(state, { locale: 'en', timeZone: 'Asia/Yerevan', now: noon })
}

describe('a live view', () => {
  it.each([
    [{}, 'here', 'here'],
    [{ presence: { kind: 'away', since: null } }, 'away', 'not connected'],
    [{ presence: { kind: 'away', since: noon - hour } }, 'away', 'last heard of 15:00'],
    [{ handIn: { kind: 'in-time', at: noon } }, 'in-time', 'handed in, 16:00'],
    [{ handIn: { kind: 'late', at: noon - 24 * hour } }, 'late', 'handed in late, 31 August, 16:00'],
    [{ handIn: { kind: 'uncounted', at: noon } }, 'uncounted', 'handed in after closing, 16:00'],
  ] as const)('says of a seat, by the clocks of the teacher, %j', (more, sign, state) => {
    expect(viewOf({ seats: [{ ...otter, ...more }] }).seats[0]).toMatchObject({ sign, state })
  })

  it.each([
    [1, 'one', 'question 1'],
    [2, 'one', 'attempt 2, question 1'],
    [2, null, 'attempt 2'],
    [1, 'left-out', null],
  ])('says in attempt %i what was answered last: %s', (attemptNumber, lastItemId, last) => {
    const counted = [{ itemId: 'one', answered: 1, right: 0, parts: [] }]
    const seats = [{ ...otter, attemptNumber, lastItemId }]
    expect(viewOf({ seats, counted }).seats[0]?.last).toBe(last)
  })

  it('says since when it is closed, and that the answers were erased', () => {
    expect(viewOf({}).isClosed).toBe(false)
    expect(viewOf({ closedAt: noon })).toMatchObject({
      isClosed: true,
      status: 'Closed. You closed it: 16:00.',
    })
    expect(viewOf({ closedAt: noon, resultsErasedAt: noon }).status).toBe(
      'Closed. The answers were erased: 16:00.',
    )
    expect(viewOf({ closedAt: noon - hour, resultsErasedAt: noon }).status).toBe(
      'Closed. The answers were erased: 16:00.',
    )
  })

  it('says nothing of answers that were erased before it was opened again', () => {
    const open = viewOf({ resultsErasedAt: noon - hour })
    expect(open).toMatchObject({ isClosed: false, status: viewOf({}).status })
    expect(viewOf({ closedAt: noon, resultsErasedAt: noon - hour }).status).toBe(
      'Closed. You closed it: 16:00.',
    )
  })

  it('shows all choices of a question, and their share of the class', () => {
    const items: Item[] = [{ ...base, id: 'one', type: 'choice', cardinality: 'single', choices, fixed: [] }]
    const counts = [
      { id: 'a', count: 1, isRight: false },
      { id: 'b', count: 0, isRight: true },
    ]
    const counted = [{ itemId: 'one', answered: 1, right: 0, parts: [{ id: null, counts }] }]
    expect(viewOf({ items, counted }).questions[0]).toMatchObject({
      heading: 'Question 1',
      prompt: 'A prompt.',
      answered: 'Answered: 1 of 1',
      right: 'Right: 0 of 1',
      parts: [
        {
          label: null,
          rows: [
            { text: 'First', count: 1, share: 1, isRight: false, tellsRight: false },
            { text: 'Second', count: 0, share: 0, isRight: true, tellsRight: false },
          ],
        },
      ],
    })
  })

  it('marks what stands there only because it is right, which may have to be hidden', () => {
    const items: Item[] = [{ ...base, id: 'one', type: 'order', choices }]
    const counts = [
      { id: 'a', count: 1, isRight: false },
      { id: 'b', count: 0, isRight: true },
    ]
    const parts = [{ id: '1', counts }]
    const { questions } = viewOf({ items, counted: [{ itemId: 'one', answered: 1, right: 0, parts }] })
    expect(questions[0]?.parts[0]).toMatchObject({
      label: 'Place 1',
      rows: [
        { text: 'First', tellsRight: false },
        { text: 'Second', tellsRight: true },
      ],
    })
  })

  it('shows a text with its gaps numbered, and what fills them', () => {
    const items: Item[] = [
      {
        ...base,
        id: 'one',
        type: 'gap',
        words: choices,
        text: [
          { kind: 'text', text: 'In ' },
          { kind: 'gap', id: 'g' },
          { kind: 'text', text: ' 2024.' },
        ],
      },
    ]
    const parts = [{ id: 'g', counts: [{ id: 'a', count: 1, isRight: true }] }]
    const { questions } = viewOf({ items, counted: [{ itemId: 'one', answered: 1, right: 1, parts }] })
    expect(questions[0]).toMatchObject({ text: 'In [1] 2024.', parts: [{ label: 'Gap 1' }] })
  })

  it('says where there is nothing to count', () => {
    const items: Item[] = [
      { ...base, id: 'one', type: 'short-answer', answer: 'word' },
      { ...base, id: 'two', type: 'extended' },
    ]
    const counted = [
      { itemId: 'one', answered: 0, right: 0, parts: [{ id: null, counts: [] }] },
      { itemId: 'two', answered: 1, right: null, parts: [] },
    ]
    expect(viewOf({ items, counted }).questions).toMatchObject([
      { parts: [], note: 'No answer yet.' },
      { parts: [], right: null, note: 'Longer answers are read and scored in the results.' },
    ])
  })
})
