const grouped = /\b[1-9]\d{0,2}(?:[\s,]\d{3})+(?!\d)/g
const figure = /(?:(?:^|\s)[-\u2212])?\d+(?:[.,]\d+)?/g

/**
 * The number in a text, in digits, if it holds exactly one: 17 in "17 officers", 100000 in "100 000" and "100,000", 1.5
 * in "1.5" and "1,5" (a comma before three digits groups, as English does; a point never does). A minus counts where
 * nothing stands before it. Undefined in "17 or 18" and in "seventeen".
 */
export function soleNumber(text: string): number | undefined {
  const [only, another] = text.replace(grouped, (digits) => digits.replace(/\D/g, '')).matchAll(figure)
  if (!only || another) return undefined
  return Number(only[0].replace('\u2212', '-').replace(',', '.'))
}
