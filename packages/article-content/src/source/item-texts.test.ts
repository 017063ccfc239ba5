import { describe, expect, it } from 'vitest'
import { armenianSigns } from '../rules/armenian-signs.ts'
import { englishSigns } from '../rules/english-signs.ts'
import { edit, judge, parseFixture } from '../testing/story-fixture.ts'
import { itemTexts, typedAnswers } from './item-texts.ts'

const items = parseFixture().story.editions[0]?.items?.data ?? {}
const kindOf = (path: string) =>
  [...itemTexts(items), ...typedAnswers(items)].find(([steps]) => steps.join('.') === path)?.[1]

describe('the texts of items', () => {
  it.each([
    ['being-built.prompt', 'sentences'],
    ['being-built.choices.road', 'label'],
    ['who-does.sources.builds', 'label'],
    ['who-does.targets.mayor', 'label'],
    ['in-short.text', 'sentences'],
    ['in-short.words.days', 'phrase'],
    ['proof.feedback.reasons.full.p1s1', 'sentences'],
    ['how-many.feedback.accepted.0', 'phrase'],
    ['how-many.feedback.mistakes.years.answers.1', 'phrase'],
    ['how-many.feedback.mistakes.years.reason', 'sentences'],
    ['in-your-words.feedback.criteria.says-who', 'label'],
    ['in-your-words.feedback.modelAnswer', 'sentences'],
  ])('take %s for %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
  })

  it('are judged by the signs of their language, each at its place', () => {
    expect(judge(englishSigns, edit('en/items.yaml', 'No road is named.', 'No road is named'))).toMatchObject(
      [{ file: 'bridge/en/items.yaml', line: 8, expected: 'a sentence’s end' }],
    )
    expect(judge(armenianSigns, edit('hy/items.yaml', 'քսան', 'քսան։'))).toMatchObject([
      { file: 'bridge/hy/items.yaml', line: 50, column: 20, expected: 'no ։ after a single phrase' },
    ])
  })
})
