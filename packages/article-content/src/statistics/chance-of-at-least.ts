/** Below this chance the rules take a pattern for more than an accident. */
export const improbable = 0.05

/**
 * The chance that at least `count` of some independent events happen, the i-th of them with `probabilities[i]`: the
 * upper tail of the Poisson binomial distribution, which is the binomial where all probabilities are equal. Exact, by
 * adding one event after another (direct convolution: W. Biscarri, S. D. Zhao, R. J. Brunner, “A simple and fast
 * method for computing the Poisson binomial distribution function”, Computational Statistics & Data Analysis 122,
 * 2018, doi:10.1016/j.csda.2018.01.007).
 */
export function chanceOfAtLeast(count: number, probabilities: readonly number[]): number {
  /** At index k, the chance that exactly k of the events so far happen. */
  let exactly = [1]
  for (const probability of probabilities) {
    const before = exactly
    exactly = [...before, 0].map(
      (chance, happened) => chance * (1 - probability) + (before[happened - 1] ?? 0) * probability,
    )
  }
  return exactly.slice(count).reduce((sum, chance) => sum + chance, 0)
}
