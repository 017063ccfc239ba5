import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { edit, storyTexts } from '../testing/story-fixture.ts'
import { writeStories } from '../testing/write-stories.ts'
import { readCommand } from './read-command.ts'
import { runContent } from './run-content.ts'

const form = fileURLToPath(new URL('../../story-form', import.meta.url))

function storiesFolder(changes = {}): string {
  const texts = [...storyTexts(changes)].map(([path, text]) => [`bridge/${path}`, text])
  return writeStories(Object.fromEntries(texts))
}

function run(words: readonly string[], stories: string, schemas = writeStories({})) {
  return runContent(readCommand(words), { stories, schemas, form }, '2025-03-01')
}

describe('content check', () => {
  it('counts stories, languages and items and exits with 0 when nothing is wrong', () => {
    expect(run(['check'], storiesFolder())).toEqual({
      exitCode: 0,
      output: 'content: 1 story, 2 languages, 10 items, 0 problems',
    })
  })

  it('prints every problem with its place, what was expected and found, and exits with 1', () => {
    const folder = storiesFolder({
      ...edit('en/full.md', '20 workers', '"20" workers'),
      ...edit('hy/full.md', '20 ', ''),
    })
    expect(run(['check', folder], 'elsewhere')).toEqual({
      exitCode: 1,
      output: `bridge/en/full.md:1:12  english-signs
  expected “ and ” as quotation marks
  found In Gyumri, "20" workers are building…
bridge/en/full.md:1:15  english-signs
  expected “ and ” as quotation marks
  found In Gyumri, "20" workers are building…

bridge/hy/full.md:1  numbers-agree
  expected the numbers of bridge/en/full.md:1
  found a sentence without 20

content: 1 story, 2 languages, 10 items, 3 problems`,
    })
  })

  it('prints a hint where the rule has one', () => {
    const folder = storiesFolder(edit('en/full.md', 'In Gyumri', '2024. In Gyumri'))
    expect(run(['check'], folder).output).toContain('\n  hint Escape the start of the line: 2024\\. In')
  })

  it('gives a blank one line, counts blanks apart, and says nothing else of their lines', () => {
    const folder = storiesFolder({
      ...edit('en/full.md', 'It will be *ready*', 'It will be "‹TODO when›"'),
      ...edit('en/words.yaml', 'headline: A bridge for Gyumri', 'headline: ‹TODO the headline›'),
      ...edit('hy/full.md', '20 ', ''),
    })
    expect(run(['check'], folder)).toEqual({
      exitCode: 1,
      output: `bridge/en/full.md:4:13  blank  when

bridge/en/words.yaml:1:11  blank  the headline

bridge/hy/full.md:1  numbers-agree
  expected the numbers of bridge/en/full.md:1
  found a sentence without 20

content: 1 story, 2 languages, 10 items, 2 blanks, 1 problem`,
    })
  })

  it('says of a line with a blank that its file cannot be read', () => {
    const folder = storiesFolder(
      edit('en/words.yaml', 'headline: A bridge', 'headline: "‹TODO the headline› "A bridge'),
    )
    expect(run(['check'], folder).output).toContain('bridge/en/words.yaml:1:33  yaml-syntax')
  })

  it('exits with 2 where there is no such folder', () => {
    expect(run(['check', 'no-such-folder'], storiesFolder())).toEqual({
      exitCode: 2,
      output: 'no-such-folder is not a folder.',
    })
  })
})

describe('content new', () => {
  it('makes a story and says how many blanks it has and how to see them', () => {
    const stories = writeStories({})
    const { exitCode, output } = run(['new', 'bridge', '--teaching'], stories)
    expect(exitCode).toBe(0)
    expect(output).toMatch(/bridge made, 17 files with \d+ blanks\n.*\n\n {2}pnpm content check --watch$/)
    expect(readdirSync(join(stories, 'bridge/hy'))).toContain('teaching.md')
    expect(readdirSync(join(stories, 'bridge'))).not.toContain('claims.yaml')
  })

  it.each([
    ['bridge', 'There is already a story named bridge.'],
    ['The Bridge', 'The Bridge is no name for a story'],
  ])('exits with 2 and makes nothing for the name %s', (slug, reason) => {
    const stories = storiesFolder()
    const { exitCode, output } = run(['new', slug], stories)
    expect([exitCode, output]).toEqual([2, expect.stringContaining(reason)])
    expect(readdirSync(stories)).toEqual(['bridge'])
  })
})

describe('content stats', () => {
  const table = `bridge
level  language  words  allowed  segments  mean  longest  long words  grade  terms  practice  assignment
full   en           25        –         3   8.3       10         12%    2.3    1/1         4           6
full   hy           18        –         3   6.0        7         33%      –    1/1         4           6
`

  it('counts a story by level and language, and says what the columns mean', () => {
    const { exitCode, output } = run(['stats', 'bridge'], storiesFolder())
    expect(exitCode).toBe(0)
    expect(output.split('\n\n')[0]).toBe(table.trim())
    expect(output).toContain('Long words have more than 6 letters.')
  })

  it('counts every story where none is named', () => {
    const texts = [...storyTexts()].flatMap(([path, text]) => [
      [`bridge/${path}`, text],
      [`tunnel/${path}`, text],
    ])
    const { output } = run(['stats'], writeStories(Object.fromEntries(texts)))
    expect(output).toContain(`${table}\n${table.replace('bridge', 'tunnel')}`)
  })

  it('says how many words a level allows', () => {
    const folder = storiesFolder({ 'en/easy.md': 'A [bridge](gloss:bridge) is built.\nIt is new.\n' })
    expect(run(['stats'], folder).output).toContain(
      '\neasy   en            7  120–160         2   3.5        4          0%   -2.4  ',
    )
  })

  it('counts a draft as far as it goes', () => {
    const folder = storiesFolder({
      'story.yaml': 'asOf: soon',
      'hy/items.yaml': null,
      'hy/full.md': 'Մեկ։\n',
    })
    expect(run(['stats'], folder).output).toContain(
      'full   hy            1        –         1   1.0        1          0%      –    0/1         0           0',
    )
    expect(run(['stats'], writeStories({ 'bridge/story.yaml': '' })).output).toMatch(/^bridge\nno texts\n/)
  })

  it('exits with 2 and names the stories that there are for one that there is not', () => {
    expect(run(['stats', 'tunnel'], storiesFolder())).toEqual({
      exitCode: 2,
      output: 'There is no story named tunnel. There are: bridge.',
    })
  })
})

describe('content schemas', () => {
  it('stores them, takes away what is none, and names them at the head of the stories’ files, once', () => {
    const stories = storiesFolder()
    const schemas = writeStories({ 'old.schema.json': '{}' })
    writeFileSync(join(stories, 'bridge/answer-key.yaml'), '# yaml-language-server: $schema=old.json\na: b\n')
    expect(run(['schemas'], stories, schemas)).toEqual({
      exitCode: 0,
      output: expect.stringMatching(
        /^content: 11 schemas stored in \S+, named at the head of 9 files that lacked it$/,
      ),
    })
    expect(readdirSync(schemas)).not.toContain('old.schema.json')
    expect(readFileSync(join(stories, 'bridge/answer-key.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\S+\/answer-key\.schema\.json\na: b\n$/,
    )
    expect(run(['schemas'], stories, schemas).output).toContain('the head of 0 files')
    expect(run(['check'], storiesFolder()).exitCode).toBe(0)
  })
})

describe('content help', () => {
  it.each([[['help']], [['--help']], [['check', '-h']]])('lists the commands for the words %j', (words) => {
    const { exitCode, output } = run(words, '')
    expect(exitCode).toBe(0)
    for (const name of ['check', 'new', 'stats', 'schemas', 'help']) expect(output).toContain(`\n  ${name} `)
  })

  it.each([
    [[], 'Which command?'],
    [['nonsense'], 'There is no command nonsense.'],
    [['toString'], 'There is no command toString.'],
    [['new'], 'new needs the name of the story’s folder.'],
    [['check', 'a', 'b'], 'check does not take b.'],
    [['schemas', 'a'], 'schemas does not take a.'],
    [['stats', '--watch'], 'stats does not take --watch.'],
    [['check', '--wacht'], "Unknown option '--wacht'."],
  ])('exits with 2, a reason and the commands for the words %j', (words, reason) => {
    const { exitCode, output } = run(words, '')
    expect([exitCode, output.split('\n')[0]]).toEqual([2, reason])
    expect(output).toContain('Usage: pnpm content <command>')
  })
})
