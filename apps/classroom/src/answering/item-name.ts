/** What begins the ids and names of the controls of an item on a student's page. */
export function itemName(itemId: string): string {
  return `item.${itemId}`
}

/** The id of the place of an item on a student's page, to which addresses lead. */
export function itemPlace(itemId: string): string {
  return `question-${itemId}`
}
