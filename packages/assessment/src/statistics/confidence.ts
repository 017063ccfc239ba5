/** The probability below each bound of a two-sided interval of 95 % confidence. */
export const tails = { low: 0.025, high: 0.975 } as const

/** The quantile of the standard normal distribution at `tails.high`. */
export const normalQuantile = 1.959963984540054
