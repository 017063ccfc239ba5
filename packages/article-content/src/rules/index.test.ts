import { expect, it } from 'vitest'
import { parseFixture } from '../testing/story-fixture.ts'
import { rules } from './index.ts'

it('finds nothing in a sound story', () => {
  const { story } = parseFixture()
  expect(rules.flatMap((rule) => rule(story))).toEqual([])
})
