import { describe, expect, it } from 'vitest'
import { checkStories } from './check-stories.ts'
import { loadStories } from './load-stories.ts'
import { edit, storyTexts } from './testing/story-fixture.ts'
import { writeStories } from './testing/write-stories.ts'

function files(slug: string, texts = storyTexts()): Record<string, string> {
  return Object.fromEntries([...texts].map(([path, text]) => [`${slug}/${path}`, text]))
}

describe('loadStories', () => {
  it('loads every story folder in the order of their names', () => {
    const loaded = loadStories(writeStories({ ...files('town'), ...files('bridge') }))
    expect(loaded.kind === 'loaded' && loaded.stories.map((story) => story.slug)).toEqual(['bridge', 'town'])
  })

  it('refuses all stories when one breaks a rule, with the problems of every file in order', () => {
    const broken = storyTexts({
      ...edit('hy/full.md', '20 ', ''),
      ...edit('en/words.yaml', 'headline: A bridge', 'headline: A  bridge'),
    })
    const loaded = loadStories(writeStories({ ...files('town', broken), ...files('bridge') }))
    expect(loaded.kind === 'invalid' && loaded.problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['town/en/words.yaml', 'english-signs'],
      ['town/hy/full.md', 'numbers-agree'],
    ])
  })

  it('reads files with a byte order mark and Windows line ends', () => {
    const texts = Object.entries(files('bridge')).map(([path, text]) => [
      path,
      `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ])
    expect(loadStories(writeStories(Object.fromEntries(texts))).kind).toBe('loaded')
  })

  it('passes over hidden files, recordings, and files beside the story folders', () => {
    const folder = writeStories({
      ...files('bridge'),
      'bridge/.DS_Store': 'x',
      'bridge/sound/en.mp3': new Uint8Array([255]),
      '.draft/en/full.md': 'x',
      LICENSE: 'x',
    })
    expect(loadStories(folder).kind).toBe('loaded')
  })
})

describe('checkStories', () => {
  it('orders problems of one file by line and column', () => {
    const text = 'He said "no" and it\'s late.\nA  b.\n'
    const folder = writeStories(files('bridge', storyTexts({ 'en/full.md': text })))
    const places = checkStories(folder)
      .filter((problem) => problem.rule === 'english-signs')
      .map(({ line, column }) => [line, column])
    expect(places).toEqual([
      [1, 9],
      [1, 12],
      [1, 20],
      [2, 2],
    ])
  })
})
