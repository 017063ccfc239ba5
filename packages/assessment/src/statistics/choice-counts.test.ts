import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemResponse } from '../response/item-response.ts'
import {
  choiceItem,
  extendedItem,
  gapItem,
  hotTextItem,
  matchItem,
  orderItem,
  shortAnswerItem,
  statementItem,
} from '../testing/build-items.ts'
import { itemsWithKeys } from '../testing/items-with-keys.ts'
import { responsesTo } from '../testing/responses-to.ts'
import type { ChoiceCount, ChoiceCounts } from './choice-count.ts'
import { choiceCounts, type StudentResponse } from './choice-counts.ts'

/** The responses of students called by their place: 1, 2, and so on. */
function given(...responses: (ItemResponse | null)[]): StudentResponse[] {
  return responses.map((response, index) => ({ student: String(index + 1), response }))
}

function chosen(id: string, ...students: string[]): ChoiceCount {
  return { id, count: students.length, students }
}

describe('choiceCounts', () => {
  it('tells of a choice item who made which choice, and which one nobody made', () => {
    const item = choiceItem(['a', 'b', 'constructor'], { cardinality: 'multiple' })
    const responses = given(
      { type: 'choice', choices: ['a', 'b'] },
      { type: 'choice', choices: ['b'] },
      { type: 'choice', choices: [] },
      null,
    )
    expect(choiceCounts(item, responses)).toEqual({
      kind: 'choices',
      choices: [chosen('a', '1'), chosen('b', '1', '2'), chosen('constructor')],
      unanswered: ['3', '4'],
    })
  })

  it('tells of a statement who took it for what', () => {
    const responses = given(
      { type: 'true-false-not-stated', choice: 'is-false' },
      { type: 'true-false-not-stated', choice: 'is-false' },
      { type: 'true-false-not-stated', choice: 'not-stated' },
    )
    expect(choiceCounts(statementItem(), responses)).toEqual({
      kind: 'choices',
      choices: [chosen('is-true'), chosen('is-false', '1', '2'), chosen('not-stated', '3')],
      unanswered: [],
    })
  })

  it('tells of a hot text who chose which sentence', () => {
    const responses = given({ type: 'hot-text', choice: 'p1s2' }, { type: 'hot-text', choice: 'p1s2' })
    expect(choiceCounts(hotTextItem(['p1s1', 'p1s2']), responses)).toEqual({
      kind: 'choices',
      choices: [chosen('p1s1'), chosen('p1s2', '1', '2')],
      unanswered: [],
    })
  })

  it('tells of an order what was put where', () => {
    const responses = given(
      { type: 'order', choices: ['b', 'a', 'c'] },
      { type: 'order', choices: ['b', 'c', 'a'] },
    )
    expect(choiceCounts(orderItem(['a', 'b', 'c']), responses)).toEqual({
      kind: 'positions',
      positions: [
        [chosen('a'), chosen('b', '1', '2'), chosen('c')],
        [chosen('a', '1'), chosen('b'), chosen('c', '2')],
        [chosen('a', '2'), chosen('b'), chosen('c', '1')],
      ],
      unanswered: [],
    })
  })

  it('tells of a match which target each source was given', () => {
    const item = matchItem(['one', 'constructor'], ['x', 'y'])
    const responses = given(
      { type: 'match', targets: { one: 'x', constructor: 'x' } },
      { type: 'match', targets: { one: 'y' } },
    )
    expect(choiceCounts(item, responses)).toEqual({
      kind: 'sources',
      sources: [
        { id: 'one', choices: [chosen('x', '1'), chosen('y', '2')] },
        { id: 'constructor', choices: [chosen('x', '1'), chosen('y')] },
      ],
      unanswered: [],
    })
  })

  it('tells of a text with gaps which word was put where', () => {
    const item = gapItem(['one', 'constructor'], ['x', 'y'])
    const responses = given(
      { type: 'gap', words: { one: 'x', constructor: 'y' } },
      { type: 'gap', words: { one: 'y' } },
    )
    expect(choiceCounts(item, responses)).toEqual({
      kind: 'sources',
      sources: [
        { id: 'one', choices: [chosen('x', '1'), chosen('y', '2')] },
        { id: 'constructor', choices: [chosen('x'), chosen('y', '1')] },
      ],
      unanswered: [],
    })
  })

  it('puts typed answers together that are the same, most frequent first, as most have typed them', () => {
    const texts = [
      'Minsk',
      ' the parliament',
      'Parliament',
      'The parliament.',
      'Parliament ',
      'Baku',
      '  ',
      'Minsk',
    ]
    const responses = given(...texts.map((text): ItemResponse => ({ type: 'short-answer', text })))
    expect(choiceCounts(shortAnswerItem(), responses)).toEqual({
      kind: 'texts',
      texts: [
        { text: 'Parliament', count: 4, students: ['2', '3', '4', '5'] },
        { text: 'Minsk', count: 2, students: ['1', '8'] },
        { text: 'Baku', count: 1, students: ['6'] },
      ],
      unanswered: ['7'],
    })
  })

  it('lists equally frequent answers and spellings by their letters', () => {
    const texts = ['Minsk', 'baku', 'Baku', 'minsk']
    const responses = given(...texts.map((text): ItemResponse => ({ type: 'short-answer', text })))
    expect(choiceCounts(shortAnswerItem(), responses)).toMatchObject({
      texts: [
        { text: 'Baku', count: 2 },
        { text: 'Minsk', count: 2 },
      ],
    })
  })

  it('puts answers together by the rules of either language, whatever the language of the item', () => {
    const texts = ['Եվ', 'և', 'a day', 'day']
    const responses = given(...texts.map((text): ItemResponse => ({ type: 'short-answer', text })))
    const counts = (locale: 'en' | 'hy') => choiceCounts(shortAnswerItem({ locale }), responses)
    expect(counts('en')).toMatchObject({ texts: [{ count: 2 }, { count: 2 }] })
    expect(counts('hy')).toEqual(counts('en'))
  })

  it('tells of an extended answer only who gave none', () => {
    const responses = given({ type: 'extended', text: 'Because …' }, null)
    expect(choiceCounts(extendedItem(), responses)).toEqual({ kind: 'none', unanswered: ['2'] })
  })

  it('counts neither a choice that the item has not nor a response to an item of another type', () => {
    const responses = given({ type: 'choice', choices: ['gone'] }, { type: 'hot-text', choice: 'a' })
    expect(choiceCounts(choiceItem(['a', 'b']), responses)).toEqual({
      kind: 'choices',
      choices: [chosen('a'), chosen('b')],
      unanswered: ['2'],
    })
  })

  it('counts each student once where one choice can be made, and none twice anywhere', () => {
    fc.assert(
      fc.property(itemsWithResponses, ({ item, responses }) => {
        const counts = choiceCounts(item, responses)
        const isOfOneChoice =
          item.type === 'choice'
            ? item.cardinality === 'single'
            : item.type !== 'match' && item.type !== 'gap'
        for (const part of partsOf(counts)) {
          for (const { count, students } of part) {
            expect(count).toBe(students.length)
            expect(new Set(students).size).toBe(count)
          }
          const sum = part.reduce((total, { count }) => total + count, 0)
          if (isOfOneChoice) expect(sum + counts.unanswered.length).toBe(responses.length)
        }
      }),
    )
  })

  it('gives the same counts for any order of the responses', () => {
    fc.assert(
      fc.property(itemsWithResponses, ({ item, responses }) => {
        const counted = (some: readonly StudentResponse[]) =>
          partsOf(choiceCounts(item, some)).map((part) => part.map(({ students, ...rest }) => rest))
        expect(counted([...responses].reverse())).toEqual(counted(responses))
      }),
    )
  })
})

/** What was counted of each part of an item. */
function partsOf(
  counts: ChoiceCounts,
): readonly (readonly { count: number; students: readonly string[] }[])[] {
  switch (counts.kind) {
    case 'choices':
      return [counts.choices]
    case 'positions':
      return counts.positions
    case 'sources':
      return counts.sources.map(({ choices }) => choices)
    case 'texts':
      return [counts.texts]
    case 'none':
      return []
  }
}

const itemsWithResponses = itemsWithKeys.chain(({ item }) =>
  fc.record({
    item: fc.constant(item),
    responses: fc.array(fc.option(responsesTo(item)), { maxLength: 12 }).map((list) => given(...list)),
  }),
)
