import type { AttemptEvent } from '@karda/assessment'
import type { EventReceipt, EventsAnswer } from '../protocol/answers.ts'
import { stampText } from './stamp-text.ts'

/** Whether there is a receipt for each event that was sent, by its very stamp, and for no other. */
export function answersAll({ receipts }: EventsAnswer, sent: readonly AttemptEvent[]): boolean {
  return receipts.length === sent.length && receipts.every((receipt, index) => isOf(receipt, sent[index]))
}

function isOf({ kind, stamp }: EventReceipt, event: AttemptEvent | undefined): boolean {
  if (!event) return false
  return stamp === null ? kind === 'malformed' : stampText(stamp) === stampText(event.stamp)
}
