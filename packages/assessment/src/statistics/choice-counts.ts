import { gapIds } from '../item/gap-ids.ts'
import { idsOf } from '../item/ids-of.ts'
import type { Item } from '../item/item.ts'
import { ofType } from '../item/of-type.ts'
import { ownValue } from '../plain-data/own-value.ts'
import { givenAnswer } from '../response/given-answer.ts'
import type { ItemResponse } from '../response/item-response.ts'
import type { ChoiceCount, ChoiceCounts } from './choice-count.ts'
import { textCounts } from './text-counts.ts'

/** What one student answered to an item; null where nothing. */
export interface StudentResponse {
  /** Whatever tells the student from the others. */
  student: string
  response: ItemResponse | null
}

/**
 * Who chose what of an item, part by part, with the choices in the order of the item, those too that nobody chose. An id
 * that the item does not have (the story has changed since) is not counted. Plain data, for a table or a chart.
 */
export function choiceCounts(item: Item, responses: readonly StudentResponse[]): ChoiceCounts {
  const answered = responses.flatMap(({ student, response }) => {
    const answer = givenAnswer(item, response)
    return answer ? [{ student, answer }] : []
  })
  const unanswered = responses
    .filter(({ response }) => !givenAnswer(item, response))
    .map(({ student }) => student)
  const count = (ids: readonly string[], isChosen: (answer: ItemResponse, id: string) => boolean) =>
    ids.map((id): ChoiceCount => {
      const students = answered.filter(({ answer }) => isChosen(answer, id)).map(({ student }) => student)
      return { id, count: students.length, students }
    })

  switch (item.type) {
    case 'choice': {
      const choices = count(idsOf(item.choices), (answer, id) =>
        ofType(answer, item.type).choices.includes(id),
      )
      return { kind: 'choices', choices, unanswered }
    }
    case 'true-false-not-stated': {
      const choices = count(item.choices, (answer, id) => ofType(answer, item.type).choice === id)
      return { kind: 'choices', choices, unanswered }
    }
    case 'hot-text': {
      const choices = count(idsOf(item.choices), (answer, id) => ofType(answer, item.type).choice === id)
      return { kind: 'choices', choices, unanswered }
    }
    case 'order': {
      const ids = idsOf(item.choices)
      const positions = ids.map((_, index) =>
        count(ids, (answer, id) => ofType(answer, item.type).choices[index] === id),
      )
      return { kind: 'positions', positions, unanswered }
    }
    case 'match': {
      const targets = idsOf(item.targets)
      const sources = idsOf(item.sources).map((source) => ({
        id: source,
        choices: count(targets, (answer, id) => ownValue(ofType(answer, item.type).targets, source) === id),
      }))
      return { kind: 'sources', sources, unanswered }
    }
    case 'gap': {
      const words = idsOf(item.words)
      const sources = gapIds(item).map((gap) => ({
        id: gap,
        choices: count(words, (answer, id) => ownValue(ofType(answer, item.type).words, gap) === id),
      }))
      return { kind: 'sources', sources, unanswered }
    }
    case 'short-answer': {
      const typed = answered.map(({ student, answer }) => ({
        student,
        text: ofType(answer, item.type).text,
      }))
      return { kind: 'texts', texts: textCounts(typed), unanswered }
    }
    case 'extended':
      return { kind: 'none', unanswered }
  }
}
