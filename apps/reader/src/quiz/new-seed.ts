/** A random whole number from 1 to 2 ** 31 - 1. */
export function newSeed(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
  return (random % (2 ** 31 - 1)) + 1
}
