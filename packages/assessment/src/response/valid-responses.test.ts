import { describe, expect, it } from 'vitest'
import { choiceItem, hotTextItem } from '../testing/build-items.ts'
import { validResponses } from './valid-responses.ts'

describe('validResponses', () => {
  it('leaves out what no longer fits: an item that is gone, has lost a choice, or is of another type', () => {
    const items = [
      choiceItem(['a', 'b'], { id: 'kept' }),
      choiceItem(['a', 'b'], { id: 'shortened' }),
      hotTextItem(['p1s1'], { id: 'rebuilt' }),
      choiceItem(['a', 'b'], { id: 'constructor' }),
    ]
    const kept = { type: 'choice', choices: ['b'] } as const
    expect(
      validResponses(items, {
        gone: kept,
        rebuilt: kept,
        shortened: { type: 'choice', choices: ['c'] },
        kept,
      }),
    ).toStrictEqual({ kept })
  })
})
