import fc from 'fast-check'
import type { Item } from '../item/item.ts'
import type { AnswerKey } from '../scoring/answer-key.ts'
import {
  choiceItem,
  extendedItem,
  gapItem,
  hotTextItem,
  matchItem,
  orderItem,
  shortAnswerItem,
  statementItem,
} from './build-items.ts'

/** An item and a key that fits it. */
export interface ItemWithKey {
  item: Item
  key: AnswerKey
}

const evidence = ['p1s1']

/** Ids as authors write them, among them one that every object inherits. */
const id = fc.oneof(fc.constant('constructor'), fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/))

const ids = (least: number) => fc.uniqueArray(id, { minLength: least, maxLength: 6 })

const choices = fc
  .tuple(ids(2), fc.constantFrom('single', 'multiple'), fc.nat())
  .map(([list, cardinality, amount]): ItemWithKey => {
    const correct = cardinality === 'single' ? list.slice(-1) : list.slice(0, 1 + (amount % list.length))
    return { item: choiceItem(list, { cardinality }), key: { evidence, type: 'choice', correct } }
  })

const statements = fc.constantFrom('is-true', 'is-false', 'not-stated').map(
  (correct): ItemWithKey => ({
    item: statementItem(),
    key: { evidence, type: 'true-false-not-stated', correct },
  }),
)

const orders = ids(2).chain((list) =>
  fc.shuffledSubarray(list, { minLength: list.length }).map(
    (correct): ItemWithKey => ({
      item: orderItem(list),
      key: { evidence, type: 'order', correct },
    }),
  ),
)

const matches = fc
  .tuple(ids(2), ids(2), fc.infiniteStream(fc.nat()))
  .map(([sources, targets, picks]): ItemWithKey => {
    const correct = Object.fromEntries(
      sources.map((source) => [source, targets[(picks.next().value ?? 0) % targets.length] ?? '']),
    )
    return { item: matchItem(sources, targets), key: { evidence, type: 'match', correct } }
  })

const gaps = ids(4).map((words): ItemWithKey => {
  const [first = '', second = ''] = words
  const correct = { one: first, constructor: second }
  return { item: gapItem(['one', 'constructor'], words), key: { evidence, type: 'gap', correct } }
})

const hotTexts = fc.constantFrom('p1s1', 'p1s2', 'p2s1').map(
  (correct): ItemWithKey => ({
    item: hotTextItem(['p1s1', 'p1s2', 'p2s1']),
    key: { evidence, type: 'hot-text', correct },
  }),
)

const shortAnswers = fc
  .tuple(fc.option(fc.nat(), { nil: undefined }), fc.array(fc.string()), fc.array(fc.string()))
  .map(
    ([number, en, hy]): ItemWithKey => ({
      item: shortAnswerItem({ answer: number === undefined ? 'word' : 'number' }),
      key: {
        evidence,
        type: 'short-answer',
        ...(number === undefined ? {} : { number }),
        accepted: { en, hy },
      },
    }),
  )

const extended = fc
  .dictionary(id, fc.integer({ min: 1, max: 10 }), { minKeys: 1, maxKeys: 4 })
  .map((criteria): ItemWithKey => ({ item: extendedItem(), key: { evidence, type: 'extended', criteria } }))

/** Items of every type, each with a key that fits it. */
export const itemsWithKeys: fc.Arbitrary<ItemWithKey> = fc.oneof(
  choices,
  statements,
  orders,
  matches,
  gaps,
  hotTexts,
  shortAnswers,
  extended,
)
