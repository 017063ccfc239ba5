import { canonicalText } from '../plain-data/canonical-text.ts'
import { compareTexts } from '../plain-data/compare-texts.ts'
import type { AttemptEvent } from './attempt-event.ts'

/**
 * Whether one event stands before another: by counter, then by client, both of their stamps. No two events of a device
 * have one stamp, but two windows on it may; then the order of their data as text decides, so that all devices decide
 * alike. An event does not stand before itself.
 */
export function isBefore(one: AttemptEvent, other: AttemptEvent): boolean {
  const order =
    one.stamp.counter - other.stamp.counter ||
    compareTexts(one.stamp.client, other.stamp.client) ||
    compareTexts(canonicalText(one), canonicalText(other))
  return order < 0
}
