import { isDeepStrictEqual } from 'node:util'
import { gapIds, type Item, type ItemResponse, type ResponseProblem } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import { type FormResponse, partName, readItemForm } from '@karda/ui/items'
import { itemName } from '../item-name.ts'

/** An answer that a form changes; null where it is taken back. */
export interface FormAnswer {
  item: string
  response: ItemResponse | null
  /** The language in which the item was read. */
  locale: LocaleCode
}

/** Why what stands in a form is no answer; the page says it in words. */
export const unfitReasons = ['places', 'words', 'length', 'unknown'] as const

/** See `unfitReasons`. */
export type UnfitReason = (typeof unfitReasons)[number]

/** What a form says about the answers to some items. */
export interface FormAnswers {
  changed: readonly FormAnswer[]
  /** By item id. */
  unfit: Readonly<Record<string, UnfitReason>>
}

/**
 * The answers that a student has changed in a form: those that differ from `shown`, which the page showed as it was
 * loaded. What was left alone is not saved again, as it may have been answered on another device since.
 */
export function formAnswers(
  items: readonly Item[],
  form: FormData,
  shown: Readonly<Record<string, ItemResponse>>,
): FormAnswers {
  const changed: FormAnswer[] = []
  const unfit: Record<string, UnfitReason> = {}
  for (const item of items) {
    const read = readItemForm(item, itemName(item.id), form)
    if (read.kind === 'invalid') unfit[item.id] = reasonOf(item, read)
    const response = responseOf(item, read, form)
    if (response === undefined) continue
    if (!isSameAnswer(response, shown[item.id] ?? null)) {
      changed.push({ item: item.id, response, locale: item.locale })
    }
  }
  return { changed, unfit }
}

/** What can be kept of what stands in a form; undefined where nothing can. */
function responseOf(item: Item, read: FormResponse, form: FormData): ItemResponse | null | undefined {
  switch (read.kind) {
    case 'none':
      return null
    case 'valid':
      return read.response
    case 'invalid':
      return item.type === 'gap' && read.code === 'repeated-id' ? firstPlaces(item, form) : undefined
    default:
      return read satisfies never
  }
}

/** Words that were chosen for several gaps, each in the first of them. */
function firstPlaces(item: Extract<Item, { type: 'gap' }>, form: FormData): ItemResponse | undefined {
  const name = itemName(item.id)
  const fitting = new FormData()
  for (const gap of gapIds(item)) {
    const word = form.get(partName(name, gap))
    if (typeof word === 'string' && ![...fitting.values()].includes(word))
      fitting.set(partName(name, gap), word)
  }
  const read = readItemForm(item, name, fitting)
  return read.kind === 'valid' ? read.response : undefined
}

function isSameAnswer(one: ItemResponse | null, other: ItemResponse | null): boolean {
  return isDeepStrictEqual(inOneOrder(one), inOneOrder(other))
}

/** Several choices are one answer in whichever order they were ticked. */
function inOneOrder(response: ItemResponse | null): ItemResponse | null {
  return response?.type === 'choice' ? { ...response, choices: [...response.choices].sort() } : response
}

function reasonOf(item: Item, { code }: ResponseProblem): UnfitReason {
  if (item.type === 'order') return 'places'
  if (item.type === 'gap' && code === 'repeated-id') return 'words'
  return code === 'text-too-long' ? 'length' : 'unknown'
}
