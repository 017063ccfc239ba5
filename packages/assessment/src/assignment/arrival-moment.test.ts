import { describe, expect, it } from 'vitest'
import { arrivalMoment } from './arrival-moment.ts'

describe('what waits for its turn', () => {
  it.each([
    ['as it is kept, where there is no end', { dueAt: null, closedAt: null }, 180],
    ['as it is kept, where it is due later', { dueAt: 180, closedAt: null }, 180],
    ['as it is kept, where it is late already', { dueAt: 99, closedAt: null }, 180],
    ['as it was read, where it became due meanwhile', { dueAt: 179, closedAt: null }, 100],
    ['as it was read, where it was due just then', { dueAt: 100, closedAt: null }, 100],
    ['as it was read, where the teacher closed it meanwhile', { dueAt: 99, closedAt: 150 }, 100],
    ['as it is kept, where the teacher had closed it', { dueAt: null, closedAt: 99 }, 180],
  ])('counts as received %s', (_title, times, moment) => {
    expect(arrivalMoment(100, 180, times)).toBe(moment)
  })
})
