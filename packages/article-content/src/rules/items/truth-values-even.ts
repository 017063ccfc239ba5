import { truthValues } from '../../schema/answer-key.ts'
import { itemPools } from '../../schema/item-facts.ts'
import { sourceItems } from '../../source/source-items.ts'
import type { Rule } from '../rule.ts'

const fewest = 3
const largestShare = 0.6

/** Where a pool has three true-false-not-stated items or more, no value is the answer of more than 60 % of them. */
export const truthValuesEven: Rule = (story) => {
  const { answerKey } = story
  if (!answerKey) return []
  return itemPools.flatMap((pool) => {
    const items = sourceItems(story).flatMap(({ id, facts, answer }) =>
      facts.pool === pool && facts.type === answer?.type && answer.type === 'true-false-not-stated'
        ? [{ id, correct: answer.correct }]
        : [],
    )
    if (items.length < fewest) return []
    return truthValues.flatMap((value) => {
      const alike = items.filter(({ correct }) => correct === value)
      const [first] = alike
      if (!first || alike.length / items.length <= largestShare) return []
      return [
        {
          file: answerKey.file,
          ...answerKey.positionOf([first.id, 'correct']),
          rule: 'truth-values-even',
          expected: `${value} as the answer of 60 % at most of the true-false-not-stated items in the ${pool} pool`,
          found: `${alike.length} of ${items.length}: ${alike.map(({ id }) => id).join(', ')}`,
        },
      ]
    })
  })
}
