import { type Item, type ItemResponse, validateResponse } from '@karda/assessment'
import { partName } from './item-ids.ts'

/**
 * What the controls of an item hold, read from their form; null where they hold no answer. `name` is the one that was
 * given to `ItemView`. For what was answered before, or without, a script.
 */
export function responseOfForm(item: Item, name: string, form: FormData): ItemResponse | null {
  const validation = validateResponse(item, responseIn(item, name, form))
  return validation.kind === 'valid' ? validation.response : null
}

function responseIn(item: Item, name: string, form: FormData): unknown {
  switch (item.type) {
    case 'choice': {
      const choices = form.getAll(name)
      return choices.length > 0 ? { type: item.type, choices } : null
    }
    case 'true-false-not-stated':
    case 'hot-text':
      return { type: item.type, choice: form.get(name) }
    case 'order':
      return { type: item.type, choices: orderIn(item.choices, name, form) }
    case 'match': {
      const targets = filledParts(item.sources, name, form)
      return Object.keys(targets).length > 0 ? { type: item.type, targets } : null
    }
    case 'gap': {
      const gaps = item.text.filter((piece) => piece.kind === 'gap')
      const words = filledParts(gaps, name, form)
      return Object.keys(words).length > 0 ? { type: item.type, words } : null
    }
    case 'short-answer':
    case 'extended':
      return form.get(name) === '' ? null : { type: item.type, text: form.get(name) }
    default:
      return item satisfies never
  }
}

type Part = Readonly<{ id: string }>

function filledParts(
  parts: readonly Part[],
  name: string,
  form: FormData,
): Record<string, FormDataEntryValue> {
  return Object.fromEntries(
    parts.flatMap(({ id }) => {
      const value = form.get(partName(name, id))
      return value ? [[id, value]] : []
    }),
  )
}

/** The entries by the places that were chosen for them; none where one has no place, or two have the same. */
function orderIn(entries: readonly Part[], name: string, form: FormData): string[] {
  const placed = entries
    .map(({ id }) => ({ id, place: Number(form.get(partName(name, id)) ?? 0) }))
    .filter(({ place }) => place > 0)
    .sort((one, other) => one.place - other.place)
  const isOrder = new Set(placed.map(({ place }) => place)).size === entries.length
  return isOrder ? placed.map(({ id }) => id) : []
}
