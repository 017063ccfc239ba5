import { describe, expect, it } from 'vitest'
import { assignmentStatus, lastCountedMoment } from './assignment-status.ts'

const times = { opensAt: 100, dueAt: 200, acceptsLate: false, closedAt: null }

describe('assignmentStatus', () => {
  it.each([
    [99, 'scheduled'],
    [100, 'open'],
    [200, 'open'],
    [201, 'closed'],
  ])('at %d is %s', (now, status) => {
    expect(assignmentStatus(times, now)).toBe(status)
  })

  it('takes what is late where the teacher wishes so', () => {
    expect(assignmentStatus({ ...times, acceptsLate: true }, 201)).toBe('overdue')
  })

  it('stays open where nothing is due', () => {
    expect(assignmentStatus({ ...times, dueAt: null }, 1_000)).toBe('open')
  })

  it.each([
    [149, 'open'],
    [150, 'closed'],
    [99, 'scheduled'],
  ])('at %d, closed by hand at 150, is %s', (now, status) => {
    expect(assignmentStatus({ ...times, closedAt: 150 }, now)).toBe(status)
  })

  it('is closed, not scheduled, where the teacher closed it before it opened', () => {
    expect(assignmentStatus({ ...times, closedAt: 50 }, 60)).toBe('closed')
  })
})

describe('lastCountedMoment', () => {
  it.each([
    [{}, 200],
    [{ acceptsLate: true }, null],
    [{ dueAt: null }, null],
    [{ closedAt: 150 }, 150],
    [{ closedAt: 250 }, 200],
    [{ closedAt: 250, acceptsLate: true }, 250],
  ])('with %j is %s', (changes, moment) => {
    expect(lastCountedMoment({ ...times, ...changes })).toBe(moment)
  })
})
