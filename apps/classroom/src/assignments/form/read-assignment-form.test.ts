import { describe, expect, it } from 'vitest'
import { assignmentFieldsOf } from './assignment-fields.ts'
import { readAssignmentForm } from './read-assignment-form.ts'
import { relistItems } from './relist-items.ts'

const now = Date.UTC(2026, 8, 1)

/** The form as a browser sends it when a teacher changes nothing. */
const sent = {
  classId: 'class-1',
  story: 'bridge',
  level: 'full',
  shown: 'bridge/full',
  title: '',
  languages: ['en', 'hy'],
  firstLanguage: 'hy',
  listed: ['a', 'b', 'c'],
  items: ['a', 'b', 'c'],
  'place-a': '1',
  'place-b': '2',
  'place-c': '3',
  storyAccess: 'open',
  attempts: '1',
  feedback: 'after-hand-in',
  opensAt: '',
  dueAt: '',
  timeZone: 'Asia/Yerevan',
  acceptsLate: 'on',
  retentionDays: '90',
}

const context = {
  available: ['a', 'b', 'c'],
  locales: ['en', 'hy'] as const,
  answered: [],
  opensWhenEmpty: now,
}

function read(changes: Record<string, string | string[]> = {}, more: { answered?: string[] } = {}) {
  return readAssignmentForm(assignmentFieldsOf({ ...sent, ...changes }), { ...context, ...more })
}

function problems(changes: Record<string, string | string[]>, more: { answered?: string[] } = {}) {
  const form = read(changes, more)
  return form.kind === 'invalid' ? form.problems : []
}

function settings(changes: Record<string, string | string[]>, more: { answered?: string[] } = {}) {
  const form = read(changes, more)
  return form.kind === 'valid' ? form.settings : undefined
}

describe('readAssignmentForm', () => {
  it('takes the form as it is preset', () => {
    expect(read()).toEqual({
      kind: 'valid',
      title: null,
      settings: {
        locales: ['hy', 'en'],
        itemIds: ['a', 'b', 'c'],
        storyIsOpen: true,
        attemptsAllowed: 1,
        feedback: 'after-hand-in',
        opensAt: now,
        dueAt: null,
        acceptsLate: true,
        retentionDays: 90,
      },
    })
  })

  it('takes what a teacher changes', () => {
    expect(read({ title: '  Կամուրջ ' })).toMatchObject({ kind: 'valid', title: 'Կամուրջ' })
    expect(settings({ storyAccess: 'closed', acceptsLate: '' })).toMatchObject({
      storyIsOpen: false,
      acceptsLate: false,
    })
    expect(settings({ languages: ['en'] })?.locales).toEqual(['en'])
    expect(settings({ items: ['a', 'c'], 'place-c': '1' })?.itemIds).toEqual(['c', 'a'])
    expect(settings({ opensAt: '2026-09-02T08:30', dueAt: '2026-09-03T08:30' })).toMatchObject({
      opensAt: Date.UTC(2026, 8, 2, 4, 30),
      dueAt: Date.UTC(2026, 8, 3, 4, 30),
    })
  })

  it('lets nothing in that the story does not have', () => {
    expect(settings({ listed: ['a', 'x'], items: ['a', 'x'] })?.itemIds).toEqual(['a'])
    expect(settings({ languages: ['en', 'fr'] })?.locales).toEqual(['en'])
    expect(settings({ listed: ['a', 'a'], items: ['a', 'a'] })?.itemIds).toEqual(['a'])
  })

  it('gives no student less time than was said where clocks are put back', () => {
    const twice = { timeZone: 'Europe/Berlin', opensAt: '2026-10-25T02:15', dueAt: '2026-10-25T02:45' }
    expect(settings(twice)).toMatchObject({
      opensAt: Date.UTC(2026, 9, 25, 0, 15),
      dueAt: Date.UTC(2026, 9, 25, 1, 45),
    })
  })

  it.each([
    [{ title: 'x'.repeat(121) }, 'title', 'title'],
    [{ languages: [] }, 'languages', 'languages'],
    [{ items: [] }, 'items', 'items'],
    [{ 'place-b': 'second' }, 'places', 'place'],
    [{ storyAccess: '' }, 'storyAccess', 'story-access'],
    [{ attempts: '0' }, 'attempts', 'attempts'],
    [{ attempts: '6' }, 'attempts', 'attempts'],
    [{ attempts: '1.5' }, 'attempts', 'attempts'],
    [{ feedback: 'never' }, 'feedback', 'feedback'],
    [{ opensAt: 'soon' }, 'opensAt', 'opens-at'],
    [{ dueAt: '2026-02-30T10:00' }, 'dueAt', 'due-at'],
    [{ dueAt: '2026-08-31T10:00' }, 'dueAt', 'due-before-opening'],
    [{ timeZone: 'Mars' }, 'timeZone', 'time-zone'],
    [{ retentionDays: '366' }, 'retentionDays', 'retention-days'],
    [{ retentionDays: '' }, 'retentionDays', 'retention-days'],
  ])('refuses %j', (changes, field, code) => {
    expect(problems(changes)).toMatchObject([{ field, code }])
  })

  it('says what the clocks do at a time that no clock shows', () => {
    const skipped = { timeZone: 'Europe/Berlin', opensAt: '2027-03-28T02:30' }
    expect(problems(skipped)).toMatchObject([{ code: 'opens-at-skipped', from: '02:00', to: '03:00' }])
  })

  it('tells everything that is wrong at once', () => {
    const codes = problems({ attempts: '9', languages: [], items: [], dueAt: 'x' }).map(({ code }) => code)
    expect(codes).toEqual(['attempts', 'languages', 'items', 'due-at'])
  })

  it('asks to look again where the questions are those of another story', () => {
    expect(problems({ story: 'river' })).toMatchObject([{ code: 'story-changed' }])
    expect(problems({ level: 'easy' })).toMatchObject([{ code: 'story-changed' }])
  })

  it('leaves out what students have answered only where the teacher confirms it', () => {
    const without = { items: ['a', 'c'] }
    expect(problems(without, { answered: ['b'] })).toMatchObject([{ code: 'answered', itemId: 'b' }])
    expect(settings({ ...without, leavesOutAnswered: 'on' }, { answered: ['b'] })?.itemIds).toEqual([
      'a',
      'c',
    ])
    expect(settings(without, { answered: ['a'] })?.itemIds).toEqual(['a', 'c'])
  })
})

describe('relistItems', () => {
  const fields = assignmentFieldsOf({ ...sent, items: ['a', 'b'], 'place-c': '1' })

  it('keeps the order and the ticks, and ticks what is new', () => {
    expect(relistItems(fields, ['a', 'c', 'd'])).toMatchObject({
      listed: ['c', 'a', 'd'],
      items: ['a', 'd'],
      places: { c: '1', a: '2', d: '3' },
    })
  })

  it('keeps a number that is none, to be corrected', () => {
    const wrong = { ...fields, places: { ...fields.places, b: 'second' } }
    expect(relistItems(wrong, ['a', 'b', 'c'])).toMatchObject({
      listed: ['a', 'b', 'c'],
      places: { a: '1', b: 'second', c: '1' },
    })
  })
})
