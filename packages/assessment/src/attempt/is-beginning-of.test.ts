import { expect, it } from 'vitest'
import { isBeginningOf } from './is-beginning-of.ts'

it('means the attempt that was begun then, and no other, or any where nobody says when', () => {
  expect(isBeginningOf({ startedAt: 7 }, 7)).toBe(true)
  expect(isBeginningOf({ startedAt: 7 }, 8)).toBe(false)
  expect(isBeginningOf({ startedAt: Number.NaN }, 8)).toBe(false)
  expect(isBeginningOf({}, 8)).toBe(true)
})
