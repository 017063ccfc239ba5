/** The most that can be typed, in characters as `maxlength` counts them (UTF-16 units). */
export const textLimits = { 'short-answer': 100, extended: 2000 } as const
