import { normalizeCode } from './code-alphabet.ts'

/** Longer than any code, so that an address never grows with what was typed. */
const longest = 20

/** The code in a part of an address, which the framework gives as it was sent: with its spaces and others encoded. */
export function codeInAddress(part: string): string {
  return normalizeCode(decoded(part)).slice(0, longest)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // What cannot be decoded is no code either.
    return part
  }
}
