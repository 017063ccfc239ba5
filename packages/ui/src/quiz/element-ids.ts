/** What begins the ids and names of the controls of an item. */
export function itemName(item: string): string {
  return `item.${item}`
}

/** The id of the form in which an item is answered. */
export function questionFormId(item: string): string {
  return `${itemName(item)}.form`
}

/** The id of the heading of the result. */
export const resultId = 'quiz.result'
