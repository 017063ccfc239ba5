import { describe, expect, it } from 'vitest'
import { resultsOf } from '../results-of.ts'
import { classThatDid, type Doing, seatAt } from '../testing/small-class.ts'
import { itemOrderOf, sortItems } from './sort-items.ts'
import { sortStudents, studentOrderOf } from './sort-students.ts'

function studentsIn(order: string | undefined): string[] {
  const source = classThatDid([[{ handedInAt: 300 }], [], [{ day: 'friday', handedInAt: 200 }]])
  const seats = ['swift-otter', 'calm-otter', 'brave-otter'].map((aliasKey, index) => ({
    ...seatAt(index),
    aliasKey,
  }))
  const { students } = resultsOf({ ...source, seats }, 950)
  return sortStudents(students, studentOrderOf(order), 'en').map(({ seat }) => seat.aliasKey.slice(0, 5))
}

describe('sortStudents', () => {
  it.each([
    [undefined, ['brave', 'calm-', 'swift']],
    ['nothing', ['brave', 'calm-', 'swift']],
    ['points', ['brave', 'calm-', 'swift']],
    ['time', ['brave', 'swift', 'calm-']],
  ])('by %s', (order, expected) => {
    expect(studentsIn(order)).toEqual(expected)
  })
})

describe('sortItems', () => {
  it('puts the hardest first, and last what cannot be told', () => {
    const seats = Array.from({ length: 5 }, (_, index): Doing[] => [
      { day: 'friday', word: index < 2 ? 'bridge' : 'river', why: 'Because.' },
    ])
    const { items } = resultsOf(classThatDid(seats), 950)
    const idsIn = (order: string | undefined) =>
      sortItems(items, itemOrderOf(order)).map(({ itemId }) => itemId)
    expect(idsIn(undefined)).toEqual(['day', 'word', 'why'])
    expect(idsIn('facility')).toEqual(['word', 'day', 'why'])
    expect(idsIn('discrimination')).toEqual(['day', 'word', 'why'])
  })
})
