const grouped = /\b[1-9]\d{0,2}(?:[\s,]\d{3})+(?!\d)/g
const figure = /(?:(?:^|\s)[-\u2212])?\d+(?:[.,]\d+)?/g
/** "Not", with or without the marks that Armenian puts inside a word. */
const denial = /(?:^|\P{L})(?:not|ո[\u055B\u055C]?չ)\s*$/iu

/**
 * The number in a text, in digits, if it holds exactly one and does not deny it: 17 in "17 officers", 100000 in
 * "100 000" and "100,000", 1.5 in "1.5" and "1,5" (a comma before three digits groups, as English does; a point never
 * does). A minus counts where nothing stands before it. Undefined in "17 or 18", in "not 17" and in "seventeen".
 */
export function soleNumber(text: string): number | undefined {
  const plain = text.replace(grouped, (digits) => digits.replace(/\D/g, ''))
  const [only, another] = plain.matchAll(figure)
  if (!only || another || denial.test(plain.slice(0, only.index))) return undefined
  return Number(only[0].replace('\u2212', '-').replace(',', '.'))
}
