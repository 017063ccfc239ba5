/** The id of a claim by its number: of its entry on the page of the background, and of its mark in the story. */
export function claimAnchor(number: number): string {
  return `claim-${number}`
}
