/** The id of the element that is a term's card. */
export function cardId(term: string): string {
  return `card-${term}`
}
