import type { PageWeight, WeightResult } from '../bench-result.ts'

/** The largest of each figure over the pages, by path. Throws a RangeError where there are none of a kind. */
export function heaviestPage(
  stories: Readonly<Record<string, PageWeight>>,
  quizzes: Readonly<Record<string, PageWeight>>,
): WeightResult {
  const largest = (pages: Readonly<Record<string, PageWeight>>, figure: keyof PageWeight) => {
    const weights = Object.values(pages)
    if (weights.length === 0) throw new RangeError('the site has no pages of a kind that has a budget')
    return Math.max(...weights.map((weight) => weight[figure]))
  }
  return {
    bench: 'weight',
    storyBytes: largest(stories, 'bytes'),
    frameworkScriptBytes: largest(stories, 'frameworkScriptBytes'),
    ownScriptBytes: largest(stories, 'ownScriptBytes'),
    quizBytes: largest(quizzes, 'bytes'),
    pages: { ...stories, ...quizzes },
  }
}
