import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locales } from '@karda/i18n'
import { describe, expect, it } from 'vitest'
import { inspectStories } from '../inspect-stories.ts'
import { fillBlanks } from '../testing/filled-form.ts'
import { writeStories } from '../testing/write-stories.ts'
import { createStory } from './create-story.ts'
import { type StoryPart, storyParts } from './story-parts.ts'

const folderOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const codes = locales.map(({ code }) => code)

function create(
  slug: string,
  { parts = [], stories = writeStories({}) }: { parts?: StoryPart[]; stories?: string },
) {
  const place = { stories, slug, schemas: folderOf('schemas'), form: folderOf('story-form') }
  const created = createStory(place, { today: '2025-03-01', locales: codes, parts })
  const files = globSync('**/*.{md,yaml}', { cwd: join(stories, slug) }).sort()
  return { stories, created, files }
}

const variants: [StoryPart[]][] = [[[]], [['background']], [['teaching']], [[...storyParts]]]

describe('a new story', () => {
  it.each(variants)('with %j has nothing for the checker but blanks', (parts) => {
    const { stories, created } = create('bridge', { parts })
    const rules = inspectStories(stories).problems.map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(new Set(['blanks-filled']))
    expect(created).toMatchObject({ kind: 'created', blanks: rules.length })
  })

  it.each(variants)('with %j is without a problem once its blanks are filled', (parts) => {
    const { stories, files } = create('bridge', { parts })
    for (const path of files) {
      const file = join(stories, 'bridge', path)
      writeFileSync(file, fillBlanks(path, readFileSync(file, 'utf8')))
    }
    expect(inspectStories(stories).problems).toEqual([])
  })

  it('has each text and all words in every language', () => {
    const { files } = create('bridge', { parts: [] })
    const ofLanguage = ['easy.md', 'full.md', 'glossary.yaml', 'items.yaml', 'plain.md', 'words.yaml']
    expect(files).toEqual([
      'answer-key.yaml',
      ...codes.flatMap((code) => ofLanguage.map((name) => `${code}/${name}`)),
      'items.yaml',
      'story.yaml',
    ])
  })

  it('knows its day, names its languages and their quotation marks, and tells the editor its schema', () => {
    const { stories } = create('bridge', {})
    const read = (path: string) => readFileSync(join(stories, 'bridge', path), 'utf8')
    expect(read('story.yaml')).toContain('\npublished: 2025-03-01\n')
    expect(read('hy/words.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\S+\/schemas\/words\.schema\.json\n/,
    )
    expect(read('hy/words.yaml')).toContain('The words of the story in Armenian')
    expect(read('hy/easy.md')).toContain('between « and »')
  })

  it.each(['Bridge', 'a bridge', '../bridge', 'bridge-', '', 'class'])(
    'is not made under the name %j',
    (slug) => {
      expect(
        createStory(
          { stories: '/nowhere', slug, schemas: '', form: '' },
          { today: '', locales: codes, parts: [] },
        ),
      ).toEqual({
        kind: 'refused',
        reason: expect.stringContaining(`${slug} is no name for a story: expected a folder named`),
      })
    },
  )

  it('does not take the place of a story that is there', () => {
    const stories = writeStories({ 'bridge/story.yaml': 'mine' })
    expect(create('bridge', { stories }).created).toEqual({
      kind: 'refused',
      reason: 'There is already a story named bridge.',
    })
    expect(readFileSync(join(stories, 'bridge/story.yaml'), 'utf8')).toBe('mine')
  })
})
