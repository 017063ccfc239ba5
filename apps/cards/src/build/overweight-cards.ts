/** Bytes that a card may weigh: some messengers show no preview picture that is much heavier. */
const mostBytes = 60_000

/** A drawn card and its weight in bytes. */
export interface WeighedCard {
  address: string
  bytes: number
}

/** One line for each card that is too heavy for a preview. */
export function overweightCards(cards: readonly WeighedCard[]): string[] {
  return cards
    .filter(({ bytes }) => bytes > mostBytes)
    .map(({ address, bytes }) => `${address}: weighs ${bytes} bytes, at most ${mostBytes} are allowed`)
}
