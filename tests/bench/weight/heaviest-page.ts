import type { PageWeight, WeightResult } from '../bench-result.ts'

/** The largest of each figure over the pages, by path. Throws a RangeError where there are none. */
export function heaviestPage(pages: Readonly<Record<string, PageWeight>>): WeightResult {
  const weights = Object.values(pages)
  if (weights.length === 0) throw new RangeError('the site has no story pages')
  const largest = (figure: (weight: PageWeight) => number) => Math.max(...weights.map(figure))
  return {
    bench: 'weight',
    storyBytes: largest(({ bytes }) => bytes),
    frameworkScriptBytes: largest(({ frameworkScriptBytes }) => frameworkScriptBytes),
    ownScriptBytes: largest(({ ownScriptBytes }) => ownScriptBytes),
    pages,
  }
}
