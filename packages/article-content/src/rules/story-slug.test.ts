import { expect, it } from 'vitest'
import { judge } from '../testing/story-fixture.ts'
import { storySlug } from './story-slug.ts'

it('accepts a folder in kebab-case', () => {
  expect(judge(storySlug, {}, 'armenia-csto-2')).toEqual([])
})

it.each(['Bridge', 'a--b', 'a_b', '-a'])('refuses a folder named %s', (slug) => {
  expect(judge(storySlug, {}, slug)).toMatchObject([
    { file: slug, expected: expect.stringContaining('kebab-case') },
  ])
})

it.each(['about', 'accessibility', 'class', 'cards', 'not-found', 'j', 'api'])(
  'refuses a folder named like the page %s',
  (slug) => {
    expect(judge(storySlug, {}, slug)).toMatchObject([
      { found: slug, expected: expect.stringContaining('unlike') },
    ])
  },
)
