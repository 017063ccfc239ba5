import { breakLines, type FitsLine } from '@karda/ui/typesetting'

/** What may not stand before an ellipsis: signs that end or part a clause, in either script. */
const danglingSigns = /[\s,;:.…·։․՝—–-]+$/u

/** Breaks `text` into at most `most` lines that pass `fits`; a longer text loses its last words and ends in “…”. */
export function cutToLines(text: string, most: number, fits: FitsLine): string[] {
  const whole = breakLines(text, fits)
  if (whole.length <= most) return whole
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    if (isParticle(words[count - 1])) continue
    const lines = breakLines(`${words.slice(0, count).join(' ').replace(danglingSigns, '')}…`, fits)
    if (lines.length <= most) return lines
  }
  return whole.slice(0, most)
}

/** An article, a conjunction or the like: a text that breaks off after one reads as if a word had been lost. */
function isParticle(word = ''): boolean {
  return word.length <= 3
}
