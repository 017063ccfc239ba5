import { describe, expect, it } from 'vitest'
import { edit, parseFixture } from '../testing/story-fixture.ts'

describe('parseStory', () => {
  it('puts the editions in the order of the locales', () => {
    expect(parseFixture().story.editions.map((edition) => edition.locale)).toEqual(['en', 'hy'])
  })

  it('names the story’s folder in the file of a problem', () => {
    const { problems } = parseFixture(edit('hy/words.yaml', 'headline:', 'heading:'))
    expect(problems.map((problem) => problem.file)).toContain('bridge/hy/words.yaml')
  })

  it('leaves out a file that is missing or that its schema refuses, and reads the others', () => {
    const { story } = parseFixture({
      'story.yaml': 'published: 1',
      'en/words.yaml': null,
      'hy/full.md': null,
    })
    const [english, armenian] = story.editions
    expect(story.facts).toBeUndefined()
    expect(english?.words).toBeUndefined()
    expect(english?.levels).toHaveLength(1)
    expect(armenian?.levels).toEqual([])
    expect(armenian?.items?.data['which-town']?.prompt).toBe('Ո՞ր քաղաքում։')
    expect(armenian?.words?.data.headline).toBe('Կամուրջ Գյումրու համար')
  })
})
