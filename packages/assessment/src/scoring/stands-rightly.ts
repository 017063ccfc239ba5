/**
 * Whether a choice stands directly after the one that it should follow, or first where it should be first. `correct` and
 * `choices` are ids from the first to the last.
 */
export function standsRightly(
  correct: readonly string[],
  choices: readonly string[],
  choice: string,
): boolean {
  return idBefore(choices, choice) === idBefore(correct, choice)
}

function idBefore(ids: readonly string[], id: string): string | undefined {
  return ids[ids.indexOf(id) - 1]
}
