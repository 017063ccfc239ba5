import { levelsOfEvidence } from '../../model/levels-of-evidence.ts'
import type { Answer } from '../../schema/answer-key.ts'
import type { ItemFacts, ItemType } from '../../schema/item-facts.ts'
import type { Fault } from './fault.ts'
import { idFaults } from './id-faults.ts'

type FactsOf<Type extends ItemType> = Extract<ItemFacts, { type: Type }>

const path = ['correct']

/** Why an answer cannot be that of the item; paths begin at the item’s entry in `answer-key.yaml`. */
export function keyFaults(facts: ItemFacts, answer: Answer): Fault[] {
  switch (facts.type) {
    case 'choice':
      return answer.type === 'choice' ? choiceFaults(facts, answer.correct) : typeFault(facts, answer)
    case 'order':
      return answer.type === 'order' ? orderFaults(facts, answer.correct) : typeFault(facts, answer)
    case 'match':
      return answer.type === 'match' ? matchFaults(facts, answer.correct) : typeFault(facts, answer)
    case 'gap':
      return answer.type === 'gap' ? gapFaults(facts, answer.correct) : typeFault(facts, answer)
    case 'hot-text':
      return answer.type === 'hot-text' ? hotTextFaults(facts, answer.correct) : typeFault(facts, answer)
    case 'short-answer':
      return answer.type === 'short-answer' ? numberFaults(facts, answer.correct) : typeFault(facts, answer)
    case 'true-false-not-stated':
    case 'extended':
      return answer.type === facts.type ? [] : typeFault(facts, answer)
    default:
      return facts satisfies never
  }
}

function typeFault(facts: ItemFacts, answer: Answer): Fault[] {
  return [{ path: ['type'], expected: `${facts.type}, the type of the item`, found: answer.type }]
}

function choiceFaults({ cardinality, choices }: FactsOf<'choice'>, correct: readonly string[]): Fault[] {
  const unknown = outside(correct, choices, 'the choices of the item')
  if (cardinality === 'multiple' || correct.length === 1) return unknown
  return [...unknown, { path, expected: 'one id, since the item is single', found: correct.join(', ') }]
}

function orderFaults({ choices }: FactsOf<'order'>, correct: readonly string[]): Fault[] {
  const list = 'the choices of the item'
  const isSolved = correct.join() === choices.join()
  // A page that nothing shuffles, on paper or without scripts, shows the order of items.yaml.
  const solved = { path, expected: 'another order than that of items.yaml', found: correct.join(', ') }
  return [
    ...outside(correct, choices, list),
    ...lacking(correct, choices, list),
    ...(isSolved ? [solved] : []),
  ]
}

function matchFaults({ sources, targets }: FactsOf<'match'>, correct: Record<string, string>): Fault[] {
  return [
    ...idFaults({ path, expected: sources, found: Object.keys(correct), list: 'the sources of the item' }),
    ...valuesOutside(correct, targets, 'the targets of the item'),
  ]
}

function gapFaults({ gaps, words }: FactsOf<'gap'>, correct: Record<string, string>): Fault[] {
  const used = Object.values(correct)
  return [
    ...idFaults({ path, expected: gaps, found: Object.keys(correct), list: 'the gaps of the item' }),
    ...valuesOutside(correct, words, 'the words of the item'),
    ...Object.entries(correct)
      .filter(([, word], index) => used.indexOf(word) !== index)
      .map(([gap, word]) => ({
        path: [...path, gap],
        expected: 'a word that no other gap has',
        found: word,
      })),
  ]
}

function hotTextFaults({ choices, evidence }: FactsOf<'hot-text'>, correct: readonly string[]): Fault[] {
  return [
    ...outside(correct, choices, 'the choices of the item'),
    ...outside(correct, evidence, 'the evidence of the item'),
    ...levelsOfEvidence(evidence).flatMap((level) => {
      const found = correct.filter((segment) => segment.startsWith(`${level}.`))
      if (found.length === 1) return []
      return [{ path, expected: `one segment of ${level}`, found: found.join(', ') || 'none' }]
    }),
  ]
}

function numberFaults({ answer }: FactsOf<'short-answer'>, correct: number | undefined): Fault[] {
  if (answer === 'number' && correct === undefined) {
    return [{ path, expected: 'a number, since the item asks for one', found: 'nothing' }]
  }
  if (answer === 'number' || correct === undefined) return []
  return [{ path, expected: 'no number, since the item asks for a word', found: String(correct) }]
}

function outside(found: readonly string[], allowed: readonly string[], list: string): Fault[] {
  return found.flatMap((id, index) =>
    allowed.includes(id) ? [] : [{ path: [...path, index], expected: `one of ${list}`, found: id }],
  )
}

function lacking(found: readonly string[], needed: readonly string[], list: string): Fault[] {
  return needed
    .filter((id) => !found.includes(id))
    .map((id) => ({ path, expected: `${id}, one of ${list}`, found: 'nothing' }))
}

function valuesOutside(record: Record<string, string>, allowed: readonly string[], list: string): Fault[] {
  return Object.entries(record)
    .filter(([, id]) => !allowed.includes(id))
    .map(([key, id]) => ({ path: [...path, key], expected: `one of ${list}`, found: id }))
}
