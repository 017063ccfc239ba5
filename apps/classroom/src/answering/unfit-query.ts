import { type UnfitReason, unfitReasons } from './forms/form-answers.ts'

/** What the address of a page says could not be kept, by item id: `a-order.places,a-around-feeling.words`. */
export function readUnfit(text: string | undefined): Readonly<Record<string, UnfitReason>> {
  const entries = (text ?? '').split(',').flatMap((entry): [string, UnfitReason][] => {
    const [item = '', code] = entry.split('.')
    const reason = unfitReasons.find((one) => one === code)
    return reason ? [[item, reason]] : []
  })
  return Object.fromEntries(entries)
}
