/** A number from 0 to below 1 that nobody can foresee; works where the address is plain http, too. */
export function secureRandom(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1))
  return value / 2 ** 32
}
