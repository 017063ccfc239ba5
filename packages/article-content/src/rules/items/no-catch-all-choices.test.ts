import { describe, expect, it } from 'vitest'
import { edit, judge } from '../../testing/story-fixture.ts'
import { noCatchAllChoices } from './no-catch-all-choices.ts'

describe('noCatchAllChoices', () => {
  it('accepts choices that stand by themselves', () => {
    expect(judge(noCatchAllChoices)).toEqual([])
  })

  it('names a choice that speaks of the others, in each language by its phrases', () => {
    expect(judge(noCatchAllChoices, edit('en/items.yaml', 'A house', 'None of the above'))).toMatchObject([
      { file: 'bridge/en/items.yaml', line: 3, found: 'None of the above' },
    ])
    expect(judge(noCatchAllChoices, edit('hy/items.yaml', 'river: Գետը', 'river: Ոչ մեկը'))).toMatchObject([
      { file: 'bridge/hy/items.yaml', line: 30, found: 'Ոչ մեկը' },
    ])
  })
})
