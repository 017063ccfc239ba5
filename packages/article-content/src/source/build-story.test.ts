import { describe, expect, it } from 'vitest'
import { edit, parseFixture } from '../testing/story-fixture.ts'
import { buildStory } from './build-story.ts'

describe('buildStory', () => {
  it('gives plain data that survives JSON', () => {
    const story = buildStory(parseFixture().story)
    expect(story).toBeDefined()
    expect(JSON.parse(JSON.stringify(story))).toEqual(story)
  })

  it('keeps a segment’s line but not the columns of its characters', () => {
    const segment = buildStory(parseFixture().story)?.editions[0]?.levels[0]?.paragraphs[1]?.segments[0]
    expect(segment).toEqual({
      id: 'p2s1',
      line: 4,
      text: 'It will be ready in three years.',
      inlines: [
        { kind: 'text', text: 'It will be ' },
        { kind: 'emphasis', children: [{ kind: 'text', text: 'ready' }] },
        { kind: 'text', text: ' in three years.' },
      ],
    })
  })

  it('orders the glossary as story.yaml does and leaves out what it does not list', () => {
    const entry = '{ headword: x, partOfSpeech: noun, pronunciation: x, explanation: X. }'
    const { story } = parseFixture({
      ...edit('story.yaml', '[bridge]', '[river, bridge]'),
      'en/glossary.yaml': `bridge: ${entry}\nbank: ${entry}\nriver: ${entry}\n`,
    })
    expect(Object.keys(buildStory(story)?.editions[0]?.glossary ?? {})).toEqual(['river', 'bridge'])
  })

  it.each(['story.yaml', 'en/words.yaml', 'hy/glossary.yaml'])('builds no story without %s', (path) => {
    expect(buildStory(parseFixture({ [path]: null }).story)).toBeUndefined()
  })
})
