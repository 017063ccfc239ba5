import { type ItemResponse, isAnswered } from '@karda/assessment'
import { responseOfForm } from '@karda/ui/items'
import { itemName } from '../item-name.ts'
import type { SheetQuestion } from '../sheet.ts'

/**
 * What a student had answered on the page before its script ran, by item id: what stands in the form and is not what the
 * server drew. An answer that was only taken back is not among it, as a form without a script cannot tell.
 */
export function typedBefore(
  questions: readonly SheetQuestion[],
  form: HTMLFormElement,
): [string, ItemResponse][] {
  const fields = new FormData(form)
  return questions.flatMap(({ item, response, isReadOnly }): [string, ItemResponse][] => {
    if (isReadOnly) return []
    const typed = responseOfForm(item, itemName(item.id), fields)
    const isNew = typed !== null && isAnswered(item, typed) && !isSameResponse(typed, response)
    return isNew ? [[item.id, typed]] : []
  })
}

/** Several choices are one answer in whichever order they were ticked, and pairs in whichever they were made. */
function isSameResponse(one: ItemResponse, other: ItemResponse | null): boolean {
  return JSON.stringify(inOneOrder(one)) === JSON.stringify(inOneOrder(other))
}

function inOneOrder(response: ItemResponse | null): unknown {
  switch (response?.type) {
    case 'choice':
      return [...response.choices].sort()
    case 'match':
      return Object.entries(response.targets).sort()
    case 'gap':
      return Object.entries(response.words).sort()
    default:
      return response
  }
}
