import { describe, expect, it } from 'vitest'
import { checkStories } from '../../check-stories.ts'
import { loadContent } from '../../load-content.ts'
import { editTeaching, soundTeaching } from '../../testing/sound-teaching.ts'
import { type Changes, storyTexts } from '../../testing/story-fixture.ts'
import { writeStories } from '../../testing/write-stories.ts'

function folder(changesBySlug: Record<string, Changes>): string {
  const files = Object.entries(changesBySlug).flatMap(([slug, changes]) =>
    [...storyTexts(changes)].map(([path, text]) => [`${slug}/${path}`, text]),
  )
  return writeStories(Object.fromEntries(files))
}

function notesIn(locale: 'en' | 'hy', changes: Changes = soundTeaching) {
  const [loaded] = [...loadContent(folder({ bridge: changes }))]
  return loaded?.kind === 'loaded' ? loaded.content.teaching?.notes[locale] : undefined
}

describe('the teacher’s notes on a story', () => {
  it('are there where a story has them, and nothing is wrong with a story that has none', () => {
    const stories = folder({ bridge: soundTeaching, town: {} })
    expect(checkStories(stories)).toEqual([])
    const [bridge, town] = [...loadContent(stories)]
    const teaching = bridge?.kind === 'loaded' ? bridge.content.teaching : undefined
    expect(teaching?.slug).toBe('bridge')
    expect(JSON.parse(JSON.stringify(teaching))).toEqual(teaching)
    expect(town?.kind === 'loaded' && town.content).not.toHaveProperty('teaching')
  })

  it('gives what stands before the first part, then each part by its name and its heading', () => {
    const notes = notesIn('hy')
    expect(notes?.lead).toHaveLength(1)
    expect(notes?.parts.map(({ name, heading }) => [name, heading]).slice(0, 2)).toEqual([
      ['aims', 'Նպատակներ'],
      ['plan', 'Դասը'],
    ])
  })

  it('gives lists with their entries, and joins the lines of a paragraph', () => {
    const parts = new Map(notesIn('en')?.parts.map(({ name, blocks }) => [name, blocks]))
    expect(parts.get('plan')).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        entries: [
          [
            { kind: 'emphasis', children: [{ kind: 'text', text: '20 minutes' }] },
            { kind: 'text', text: ' Reading.' },
          ],
          [
            { kind: 'emphasis', children: [{ kind: 'text', text: '25 minutes' }] },
            { kind: 'text', text: ' Talking.' },
          ],
        ],
      },
    ])
    expect(parts.get('print')).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'A sheet for each student.' }] },
    ])
  })

  it.each([
    ['a source', '[promises](source:bridge-law)', { kind: 'source', id: 'bridge-law' }],
    ['a paragraph', '[paragraph 1](paragraph:p1)', { kind: 'paragraph', id: 'p1' }],
    ['a page', '[glossary](page:glossary)', { kind: 'page', page: 'glossary' }],
    ['an address', 'their page', { kind: 'address', url: 'https://example.org/doubts' }],
    ['another language', 'կամուրջ', { kind: 'language', language: 'hy' }],
  ])('tells where a link to %s leads', (_, words, target) => {
    expect(soundTeaching['en/teaching.md']).toContain(words)
    expect(JSON.stringify(notesIn('en'))).toContain(JSON.stringify(target))
  })

  it('are refused with their story when they break a rule', () => {
    const [loaded] = [...loadContent(folder({ town: editTeaching('en', '*20', '*21') }))]
    expect(loaded?.kind === 'invalid' && loaded.problems.map(({ rule }) => rule)).toEqual([
      'teaching-plan',
      'teaching-digits-agree',
    ])
  })
})
