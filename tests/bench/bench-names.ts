/** The benches there are, as `pnpm bench <name>` takes them, in the order in which `pnpm quality` runs them. */
export const benchNames = [
  'weight',
  'lighthouse',
  'static',
  'cards',
  'build',
  'scale',
  'load',
  'kill',
] as const

/** The name of a bench. */
export type BenchName = (typeof benchNames)[number]

/** The bench that `word` names, if there is one. */
export function findBenchName(word: string | undefined): BenchName | undefined {
  return benchNames.find((name) => name === word)
}

/** What a person reads who asked for a bench that does not exist. */
export function unknownBenchMessage(word: string | undefined): string {
  const asked = word === undefined ? 'Name the bench to run.' : `There is no bench "${word}".`
  return `${asked}\nKnown benches: ${benchNames.join(', ')}\n`
}
