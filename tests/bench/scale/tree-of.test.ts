import { expect, it } from 'vitest'
import { treeOf } from './tree-of.ts'

it('takes in children of children, and no others', () => {
  const processes = [
    { pid: 30, parent: 20 },
    { pid: 20, parent: 10 },
    { pid: 11, parent: 1 },
    { pid: 21, parent: 10 },
    { pid: 10, parent: 1 },
  ]
  expect(treeOf(10, processes)).toEqual([10, 20, 21, 30])
})
