import { describe, expect, it } from 'vitest'
import { edit, judge } from '../../testing/story-fixture.ts'
import { distinctChoices } from './distinct-choices.ts'

describe('distinctChoices', () => {
  it('accepts choices that all differ', () => {
    expect(judge(distinctChoices)).toEqual([])
  })

  it.each([
    ['choices but for case', 'en', 'road: A road', 'road: a Bridge', 3, 'choices.bridge'],
    ['choices but for spaces', 'en', 'road: A road', "road: 'A \u00a0bridge'", 3, 'choices.bridge'],
    ['sources', 'en', 'Says “We will build it”', 'Builds the bridge', 29, 'sources.builds'],
    ['targets', 'en', 'river: The river', 'river: The mayor', 30, 'targets.mayor'],
    ['words', 'hy', 'days: օր', 'days: Տարի', 39, 'words.years'],
    ['accepted answers', 'hy', '[Գյումրի, Գյումրիում]', '[Գյումրի, գյումրի]', 57, 'feedback.accepted.0'],
    ['a right and a wrong answer', 'en', "['3', three]", "['3', Twenty]", 52, 'feedback.accepted.0'],
  ])('names two %s that say the same', (_, locale, original, replacement, line, twin) => {
    expect(judge(distinctChoices, edit(`${locale}/items.yaml`, original, replacement))).toMatchObject([
      { file: `bridge/${locale}/items.yaml`, line, expected: `other words than ${twin}` },
    ])
  })
})
