/** A piece of text, and whether a line may break inside it. */
export interface TextPiece {
  text: string
  isUnbroken: boolean
}

/**
 * Parts text at words whose ending hangs on a hyphen after a capital, a digit or a Latin letter, as in `ՀԱՊԿ-ից`, `12-ին` and `YouTube-ում`:
 * browsers break a line after that hyphen, and no font of ours has a non-breaking one.
 */
export function keepEndings(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const match of text.matchAll(/\S*[\p{Lu}\p{Nd}\p{Script=Latin}]-[\u0561-\u0587]+\S*/gu)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isUnbroken: false })
    pieces.push({ text: match[0], isUnbroken: true })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isUnbroken: false })
  return pieces
}
