import { expect, it } from 'vitest'
import { buildStory } from '../source/build-story.ts'
import { parseFixture } from '../testing/story-fixture.ts'
import { editionOf, MissingEditionError } from './edition-of.ts'

it('gives the edition of the language asked for', () => {
  const story = buildStory(parseFixture().story)
  expect(story && editionOf(story, 'hy').words.headline).toBe('Կամուրջ Գյումրու համար')
})

it('throws a named error for a language that the story does not have', () => {
  const story = buildStory(parseFixture().story)
  expect(() => story && editionOf({ ...story, editions: [] }, 'hy')).toThrow(MissingEditionError)
})
