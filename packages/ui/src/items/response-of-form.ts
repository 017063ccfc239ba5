import { type Item, type ItemResponse, type ResponseProblem, validateResponse } from '@karda/assessment'
import { partName } from './item-ids.ts'

/** What the controls of an item hold: no answer, one that fits the item, or one that does not. */
export type FormResponse =
  | { kind: 'none' }
  | { kind: 'valid'; response: ItemResponse }
  | ({ kind: 'invalid' } & ResponseProblem)

/**
 * What the controls of an item hold, read from their form. `name` is the one that was given to `ItemView`. For what was
 * answered before, or without, a script, where nothing keeps a word from standing in two gaps.
 */
export function readItemForm(item: Item, name: string, form: FormData): FormResponse {
  const value = responseIn(item, name, form)
  if (value === null) return { kind: 'none' }
  return validateResponse(item, value)
}

/** As `readItemForm`; null where there is no answer, or none that fits. */
export function responseOfForm(item: Item, name: string, form: FormData): ItemResponse | null {
  const read = readItemForm(item, name, form)
  return read.kind === 'valid' ? read.response : null
}

function responseIn(item: Item, name: string, form: FormData): unknown {
  switch (item.type) {
    case 'choice': {
      const choices = form.getAll(name)
      return choices.length > 0 ? { type: item.type, choices } : null
    }
    case 'true-false-not-stated':
    case 'hot-text': {
      const choice = form.get(name)
      return choice === null ? null : { type: item.type, choice }
    }
    case 'order': {
      const places = filledParts(item.choices, name, form)
      if (Object.keys(places).length === 0) return null
      return { type: item.type, choices: orderIn(item.choices, name, form) }
    }
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
      return textIn(name, form) === '' ? null : { type: item.type, text: textIn(name, form) }
    default:
      return item satisfies never
  }
}

/** A form sends a line's end as two characters, though the browser counted one. */
function textIn(name: string, form: FormData): string {
  const text = form.get(name)
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n') : ''
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
