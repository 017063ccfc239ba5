import type { GapTextPiece } from '../item/item.ts'

/** A text with `{gap-id}` where a word is left out, in pieces; no piece of text is empty. */
export function gapTextPieces(text: string): GapTextPiece[] {
  return text
    .split(/(\{[a-z0-9-]+\})/)
    .filter((piece) => piece !== '')
    .map(pieceOf)
}

function pieceOf(piece: string): GapTextPiece {
  return piece.startsWith('{') ? { kind: 'gap', id: piece.slice(1, -1) } : { kind: 'text', text: piece }
}
