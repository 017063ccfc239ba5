import { requirePart } from '../item/require-part.ts'
import { ownValue } from '../plain-data/own-value.ts'

/** An item's id and the reasons that its explanation gives, by what is chosen. */
export interface Reasons {
  item: string
  reasons: Readonly<Record<string, string>>
}

/** Why something is right or wrong. Throws `IncompleteItemError` where no reason is given. */
export function reasonFor({ item, reasons }: Reasons, subject: string): string {
  return requirePart(item, `reasons.${subject}`, ownValue(reasons, subject))
}
