import { describe, expect, it } from 'vitest'
import { edit, storyTexts } from '../testing/story-fixture.ts'
import { writeStories } from '../testing/write-stories.ts'
import { runContent } from './run-content.ts'

function storiesFolder(changes = {}): string {
  const texts = [...storyTexts(changes)].map(([path, text]) => [`bridge/${path}`, text])
  return writeStories(Object.fromEntries(texts))
}

describe('content check', () => {
  it('counts stories, languages and items and exits with 0 when nothing is wrong', () => {
    expect(runContent(['check'], storiesFolder())).toEqual({
      exitCode: 0,
      output: 'content: 1 story, 2 languages, 10 items, 0 problems',
    })
  })

  it('prints every problem with its place, what was expected and found, and exits with 1', () => {
    const folder = storiesFolder({
      ...edit('en/full.md', '20 workers', '"20" workers'),
      ...edit('hy/full.md', '20 ', ''),
    })
    expect(runContent(['check', folder], 'elsewhere')).toEqual({
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
    expect(runContent(['check'], folder).output).toContain(
      '\n  hint Escape the start of the line: 2024\\. In',
    )
  })

  it.each([[[]], [['new']], [['check', 'a', 'b']], [['check', 'no-such-folder']]])(
    'exits with 2 and tells its use for the words %j',
    (words) => {
      const { exitCode, output } = runContent(words, storiesFolder())
      expect(exitCode).toBe(2)
      expect(output).toContain('Usage: content check [folder of stories]')
    },
  )
})
