import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { blanksFilled } from './blanks-filled.ts'

const places = (changes: Record<string, string | null>) =>
  judge(blanksFilled, changes).map(({ file, line, column }) => `${file}:${line}:${column}`)

describe('blanks-filled', () => {
  it('finds nothing in a story without blanks', () => {
    expect(judge(blanksFilled)).toEqual([])
  })

  it('says of each blank where it is and what it asks for', () => {
    expect(
      judge(blanksFilled, edit('story.yaml', 'asOf: 2025-02-28', 'asOf: ‹TODO the day of the facts›')),
    ).toEqual([
      {
        file: 'bridge/story.yaml',
        line: 4,
        column: 7,
        rule: 'blanks-filled',
        expected: 'the day of the facts',
        found: 'a blank',
      },
    ])
  })

  it('finds blanks in the text of every language, several a line, and in teacher’s notes', () => {
    const changes = {
      ...edit('hy/full.md', '20 բանվոր', '‹TODO how many› ‹TODO who›'),
      'en/teaching.md': '# ‹TODO a heading›\n',
    }
    expect(places(changes).sort()).toEqual([
      'bridge/en/teaching.md:1:3',
      'bridge/hy/full.md:1:12',
      'bridge/hy/full.md:1:28',
    ])
  })

  it('finds a blank that lost its end or its words', () => {
    const changes = edit('en/words.yaml', 'headline: A bridge for Gyumri', 'headline: ‹TODO')
    expect(judge(blanksFilled, changes)).toMatchObject([{ line: 1, column: 11, expected: 'words' }])
  })

  it('lets comments speak of blanks, and languages quote with such marks', () => {
    const comment = edit('story.yaml', 'places:', '  # Fill each ‹TODO …›.\nplaces:')
    const quotation = edit('en/full.md', 'In Gyumri,', 'In ‹Gyumri›,')
    expect(judge(blanksFilled, { ...comment, ...quotation })).toEqual([])
  })
})
