import type { Item } from '@karda/assessment'

/** What is done to answer an item: its type, and how many choices or what kind of text it asks for. */
export function questionKind(item: Item): string {
  switch (item.type) {
    case 'choice':
      return `${item.type} (${item.cardinality})`
    case 'short-answer':
      return `${item.type} (${item.answer})`
    default:
      return item.type
  }
}

/** The first question of each kind, in the order in which a quiz asks them. */
export function oneOfEachKind<Question extends { item: Item }>({
  questions,
}: {
  questions: readonly Question[]
}): Question[] {
  const kinds = questions.map(({ item }) => questionKind(item))
  return questions.filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index)
}
