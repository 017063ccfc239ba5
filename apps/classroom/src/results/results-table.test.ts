import { describe, expect, it } from 'vitest'
import { resultsOf } from './results-of.ts'
import { resultsTable } from './results-table.ts'
import { classThatDid, seatAt, settings } from './testing/small-class.ts'

describe('resultsTable', () => {
  it('has a row for each student, with three columns for each question', () => {
    const source = classThatDid([
      [{ day: 'friday', word: '=bridge', why: 'Because.', locale: 'hy', handedInAt: 1100 }],
      [],
    ])
    const seats = [seatAt(0), { ...seatAt(1), aliasKey: 'calm-otter' }]
    const table = resultsTable(resultsOf({ ...source, seats }, 1200), 'en')
    expect(table.map((row) => row.slice(0, 7))).toEqual([
      ['Alias', 'State', 'Attempt', 'Handed in at', 'Points', 'Points at most', 'Answers to mark'],
      ['Brave Otter', 'handed in late', 1, '1970-01-01T00:00:01Z', 1, 5, 1],
      ['Calm Otter', 'has not begun', null, null, 0, 5, 0],
    ])
    expect(table.map((row) => row.slice(7))).toEqual([
      [
        '1. Which day?',
        '1. Points',
        '1. Language',
        '2. Which word?',
        '2. Points',
        '2. Language',
        '3. Why?',
        '3. Points',
        '3. Language',
      ],
      ['friday', 1, 'Armenian', '=bridge', 0, 'Armenian', 'Because.', null, 'Armenian'],
      [null, null, null, null, null, null, null, null, null],
    ])
  })

  it('says of who did not hand in before closing that this did not happen', () => {
    const assignment = { settings, closedAt: 940 }
    const stateIn = (source: Parameters<typeof resultsOf>[0]) =>
      resultsTable(resultsOf(source, 950), 'hy')[1]?.[1]
    const seats = [[{ day: 'friday', handedInAt: null }]]
    expect(stateIn(classThatDid(seats))).toBe('պատասխանում է')
    expect(stateIn(classThatDid(seats, { assignment }))).toBe('չի հանձնել')
  })
})
