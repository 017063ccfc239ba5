import { expect, it } from 'vitest'
import { soundBackground } from '../testing/sound-background.ts'
import { parseFixture } from '../testing/story-fixture.ts'
import { rules } from './index.ts'

it('finds nothing in a sound story', () => {
  const { story } = parseFixture()
  expect(rules.flatMap((rule) => rule(story))).toEqual([])
})

it('finds nothing in a sound story with a sound background', () => {
  const { story, problems } = parseFixture(soundBackground)
  expect([...problems, ...rules.flatMap((rule) => rule(story))]).toEqual([])
})
