import { describe, expect, it } from 'vitest'
import { loadAnswerKeys } from './load-answer-keys.ts'
import { loadContent, type StoryContent } from './load-content.ts'
import { loadItems } from './load-items.ts'
import { loadStories } from './load-stories.ts'
import { soundBackground } from './testing/sound-background.ts'
import { soundTeaching } from './testing/sound-teaching.ts'
import { type Changes, edit, storyTexts } from './testing/story-fixture.ts'
import { writeStories } from './testing/write-stories.ts'

function folder(changesBySlug: Record<string, Changes>): string {
  const files = Object.entries(changesBySlug).flatMap(([slug, changes]) =>
    [...storyTexts(changes)].map(([path, text]) => [`${slug}/${path}`, text]),
  )
  return writeStories(Object.fromEntries(files))
}

function contentIn(stories: string): StoryContent[] {
  return [...loadContent(stories)].map((loaded) => {
    if (loaded.kind === 'invalid') throw new Error(loaded.problems[0]?.found)
    return loaded.content
  })
}

describe('loadContent', () => {
  it('holds of each story what the loaders of its parts hold, and its background and notes', () => {
    const stories = folder({ bridge: { ...soundTeaching, ...soundBackground }, town: {} })
    const parts = [loadStories(stories), loadItems(stories), loadAnswerKeys(stories)].map((loaded) => {
      if (loaded.kind === 'invalid') throw new Error(loaded.problems[0]?.found)
      return Object.values(loaded).find(Array.isArray)?.[0]
    })
    const [bridge, town] = contentIn(stories)
    expect([bridge?.story, bridge?.items, bridge?.answerKey]).toEqual(parts)
    expect([bridge?.background?.slug, bridge?.teaching?.slug]).toEqual(['bridge', 'bridge'])
    expect(town?.story.slug).toBe('town')
    expect(town).not.toHaveProperty('background')
    expect(town).not.toHaveProperty('teaching')
  })

  it('is plain data, so that a build may keep it as JSON', () => {
    const content = contentIn(folder({ bridge: { ...soundTeaching, ...soundBackground } }))
    expect(JSON.parse(JSON.stringify(content))).toEqual(content)
  })

  it('gives the problems of a story that breaks a rule in its place', () => {
    const loaded = [...loadContent(folder({ town: edit('hy/full.md', '20 ', ''), bridge: {} }))]
    expect(loaded.map(({ kind }) => kind)).toEqual(['loaded', 'invalid'])
    expect(loaded[1]).toMatchObject({ problems: [{ rule: 'numbers-agree' }] })
  })
})
