import { describe, expect, it } from 'vitest'
import { loadContent } from '../load-content.ts'
import { editBackground, soundBackground } from '../testing/sound-background.ts'
import { type Changes, storyTexts } from '../testing/story-fixture.ts'
import { writeStories } from '../testing/write-stories.ts'

function folder(changesBySlug: Record<string, Changes>): string {
  const files = Object.entries(changesBySlug).flatMap(([slug, changes]) =>
    [...storyTexts(changes)].map(([path, text]) => [`${slug}/${path}`, text]),
  )
  return writeStories(Object.fromEntries(files))
}

describe('the background of a story', () => {
  it('is there where the story has one, in the order of its files', () => {
    const [bridge, river] = [...loadContent(folder({ bridge: soundBackground, river: {} }))]
    const background = bridge?.kind === 'loaded' ? bridge.content.background : undefined
    expect(background?.slug).toBe('bridge')
    expect(background?.timeline.map(({ id }) => id)).toEqual(['law', 'begun'])
    expect(background?.claims.map(({ id }) => id)).toEqual(['title', 'building', 'promise', 'ready'])
    expect(background?.map.maps[0]?.labels.armenia?.align).toBe('middle')
    expect(background?.words.hy?.names.armenia).toBe('Հայաստան')
    expect(JSON.parse(JSON.stringify(background))).toEqual(background)
    expect(river?.kind === 'loaded' && river.content).not.toHaveProperty('background')
  })

  it('is refused with its story when it breaks a rule', () => {
    const broken = { ...soundBackground, ...editBackground('timeline.yaml', '2020-05', '2025-02') }
    const [loaded] = [...loadContent(folder({ bridge: broken }))]
    expect(loaded?.kind === 'invalid' && loaded.problems).toMatchObject([{ rule: 'timeline-in-order' }])
  })
})
