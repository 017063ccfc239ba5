import { fileURLToPath } from 'node:url'
import { loadContent } from '@karda/article-content/load-content'
import { describe, expect, it } from 'vitest'
import { outlineOf } from './story-outline.ts'

const stories = fileURLToPath(new URL('../../../../packages/article-content/stories', import.meta.url))
const story = [...loadContent(stories)]
  .flatMap((loaded) => (loaded.kind === 'loaded' ? [loaded.content] : []))
  .find((content) => content.story.slug === 'armenia-csto')
if (!story) throw new Error('the story that this is about is not there')

describe('outlineOf', () => {
  it('says which pages a story has', () => {
    expect(outlineOf(story)).toEqual({
      slug: 'armenia-csto',
      published: story.story.facts.published,
      locales: ['en', 'hy'],
      levels: ['full', 'plain', 'easy'],
      quizLevels: ['full', 'plain', 'easy'],
      hasBackground: true,
      hasNotes: true,
    })
  })

  it('has no pages for what a story lacks', () => {
    const { story: text, items } = story
    const bare = { quizLevels: [], hasBackground: false, hasNotes: false }
    expect(outlineOf({ story: text })).toMatchObject(bare)
    expect(outlineOf({ story: text, ...(items && { items }) })).toMatchObject(bare)
  })

  it('asks nothing at a level at which no practice item has evidence', () => {
    const { items } = story
    const facts = Object.fromEntries(
      Object.entries(items?.facts ?? {}).map(([id, item]) => [
        id,
        { ...item, evidence: item.evidence.filter((segment) => segment.startsWith('plain.')) },
      ]),
    )
    expect(outlineOf({ ...story, ...(items && { items: { ...items, facts } }) }).quizLevels).toEqual([
      'plain',
    ])
  })
})
