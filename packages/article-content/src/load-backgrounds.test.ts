import { describe, expect, it } from 'vitest'
import { loadBackgrounds } from './load-backgrounds.ts'
import { editBackground, soundBackground } from './testing/sound-background.ts'
import { type Changes, storyTexts } from './testing/story-fixture.ts'
import { writeStories } from './testing/write-stories.ts'

function folder(changesBySlug: Record<string, Changes>): string {
  const files = Object.entries(changesBySlug).flatMap(([slug, changes]) =>
    [...storyTexts(changes)].map(([path, text]) => [`${slug}/${path}`, text]),
  )
  return writeStories(Object.fromEntries(files))
}

describe('loadBackgrounds', () => {
  it('loads the background of each story that has one, in the order of its files', () => {
    const loaded = loadBackgrounds(folder({ bridge: soundBackground, river: {} }))
    const backgrounds = loaded.kind === 'loaded' ? loaded.backgrounds : []
    expect(backgrounds.map(({ slug }) => slug)).toEqual(['bridge'])
    expect(backgrounds[0]?.timeline.map(({ id }) => id)).toEqual(['law', 'begun'])
    expect(backgrounds[0]?.claims.map(({ id }) => id)).toEqual(['title', 'building', 'promise', 'ready'])
    expect(backgrounds[0]?.map.maps[0]?.labels.armenia?.align).toBe('middle')
    expect(backgrounds[0]?.words.hy?.names.armenia).toBe('Հայաստան')
    expect(JSON.parse(JSON.stringify(loaded))).toEqual(loaded)
  })

  it('refuses all stories when one breaks a rule', () => {
    const broken = { ...soundBackground, ...editBackground('timeline.yaml', '2020-05', '2025-02') }
    const loaded = loadBackgrounds(folder({ bridge: broken, river: {} }))
    expect(loaded.kind === 'invalid' && loaded.problems).toMatchObject([{ rule: 'timeline-in-order' }])
  })
})
