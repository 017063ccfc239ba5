/** The ids of choices, sources, targets or words, in their order. */
export function idsOf(parts: readonly { id: string }[]): string[] {
  return parts.map((part) => part.id)
}
