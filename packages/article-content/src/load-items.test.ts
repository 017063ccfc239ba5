import { describe, expect, it } from 'vitest'
import { loadAnswerKeys } from './load-answer-keys.ts'
import { loadItems } from './load-items.ts'
import { soundItems } from './testing/sound-items.ts'
import { type Changes, edit, storyTexts } from './testing/story-fixture.ts'
import { writeStories } from './testing/write-stories.ts'

function folder(changesBySlug: Record<string, Changes>): string {
  const files = Object.entries(changesBySlug).flatMap(([slug, changes]) =>
    [...storyTexts(changes)].map(([path, text]) => [`${slug}/${path}`, text]),
  )
  return writeStories(Object.fromEntries(files))
}

const withoutItems = Object.fromEntries(Object.keys(soundItems).map((path) => [path, null]))
const broken = edit('answer-key.yaml', 'correct: [bridge]', 'correct: [tower]')

describe('loadItems', () => {
  it('loads the items of each story that has any, in the order in which they are asked', () => {
    const loaded = loadItems(folder({ town: {}, bridge: {}, river: withoutItems }))
    const items = loaded.kind === 'loaded' ? loaded.items : []
    expect(items.map(({ slug }) => slug)).toEqual(['bridge', 'town'])
    expect(Object.keys(items[0]?.facts ?? {}).slice(0, 3)).toEqual(['being-built', 'promises', 'five-years'])
    expect(items[0]?.words.hy?.['which-town']).toEqual({ prompt: 'Ո՞ր քաղաքում։' })
  })

  it.each([
    ['a reason', edit('en/items.yaml', 'No road is named.', 'No planted road.')],
    ['an accepted answer', edit('en/items.yaml', '[twenty]', '[planted]')],
    ['a likely mistake', edit('en/items.yaml', "['3', three]", '[planted]')],
    ['a criterion', edit('en/items.yaml', 'Says who promises', 'A planted criterion')],
    ['a model answer', edit('en/items.yaml', 'The mayor promises a bridge.', 'A planted bridge.')],
  ])('holds no word of %s', (_, changes) => {
    const stories = folder({ bridge: changes })
    const items = loadItems(stories)
    expect(items.kind).toBe('loaded')
    expect(JSON.stringify(items)).not.toContain('planted')
    expect(JSON.stringify(loadAnswerKeys(stories))).toContain('planted')
  })

  it('holds no answer: not the key’s file, and no feedback', () => {
    const loaded = loadItems(folder({ bridge: {} }))
    const text = JSON.stringify(loaded)
    expect(loaded.kind).toBe('loaded')
    expect(text).not.toContain('feedback')
    expect(text).not.toContain('correct')
    expect(text).not.toContain('is-false')
  })

  it('gives plain data that survives JSON', () => {
    const loaded = loadItems(folder({ bridge: {} }))
    expect(JSON.parse(JSON.stringify(loaded))).toEqual(loaded)
  })

  it('refuses all stories when one breaks a rule', () => {
    const loaded = loadItems(folder({ town: broken, bridge: {} }))
    expect(loaded.kind === 'invalid' && loaded.problems).toMatchObject([
      { file: 'town/answer-key.yaml', line: 1, rule: 'item-keys-fit' },
    ])
  })
})

describe('loadAnswerKeys', () => {
  it('loads what is right, and why, in each language', () => {
    const loaded = loadAnswerKeys(folder({ bridge: {}, river: withoutItems }))
    const keys = loaded.kind === 'loaded' ? loaded.answerKeys : []
    expect(keys.map(({ slug }) => slug)).toEqual(['bridge'])
    expect(keys[0]?.answers['five-years']).toEqual({ type: 'true-false-not-stated', correct: 'is-false' })
    expect(keys[0]?.feedback.hy?.['being-built']?.reasons?.road).toBe('Ճանապարհ չի նշվում։')
    expect(keys[0]?.feedback.en?.['which-town']?.accepted).toEqual(['Gyumri'])
    expect(JSON.parse(JSON.stringify(loaded))).toEqual(loaded)
  })

  it('refuses all stories when one breaks a rule', () => {
    const loaded = loadAnswerKeys(folder({ town: broken, bridge: {} }))
    expect(loaded.kind === 'invalid' && loaded.problems).toMatchObject([{ rule: 'item-keys-fit' }])
  })
})
