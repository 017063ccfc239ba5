import { expect, it } from 'vitest'
import { positionAt } from './position.ts'

it('counts lines and columns from 1', () => {
  expect(positionAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 })
  expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 })
})

it('gives the end for an offset past it', () => {
  expect(positionAt('ab', 99)).toEqual({ line: 1, column: 3 })
})
