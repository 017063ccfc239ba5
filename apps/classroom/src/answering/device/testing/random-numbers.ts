/** Numbers from 0 to below 1, the same for each seed (a linear congruential generator, of which the upper bits are used). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) / 2 ** 24
  }
}
