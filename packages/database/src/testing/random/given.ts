import fc from 'fast-check'
import type { Database } from '../../engine/database.ts'
import { autumn, day } from '../sample-classroom.ts'

/** What an operation is given; few ids, so that one operation meets what another has left. */
export const given = fc.record({
  classId: fewIds('class', 2),
  assignmentId: fewIds('quiz', 2),
  seatId: fewIds('seat', 4),
  attemptNumber: fc.constantFrom(1, 1, 1, 2),
  counter: fc.integer({ min: 1, max: 80 }),
  client: fewIds('device', 2),
  item: fewIds('item', 3),
  code: fewIds('code', 8),
  teacherId: fewIds('teacher', 3),
  email: fc.constantFrom(
    'ani@school.example',
    'Ani@School.example',
    'aram@school.example',
    'anahit@school.example',
  ),
  /** Of people, as forms let it through: without zero characters. */
  name: fc.string({ unit: 'grapheme', maxLength: 12 }),
  answer: fc.string({ unit: 'binary', maxLength: 12 }),
  time: fc.nat({ max: 200 * day }).map((elapsed) => autumn + elapsed),
  isLocked: fc.boolean(),
})

/** See `given`. */
export type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never

/** Something that a log may do, and how often it does. */
export type WeightedOperation = readonly [
  weight: number,
  operate: (db: Database, its: Given) => Promise<unknown>,
]

function fewIds(name: string, count: number): fc.Arbitrary<string> {
  return fc.nat({ max: count - 1 }).map((n) => `${name}-${n}`)
}
