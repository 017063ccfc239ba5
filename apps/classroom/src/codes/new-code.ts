import { codeAlphabet } from './code-alphabet.ts'
import { type RandomBytes, secureBytes } from './random-bytes.ts'

/** A code of so many characters, each as likely as any other. */
export function newCode(length: number, randomBytes: RandomBytes = secureBytes): string {
  // Bytes beyond the last whole round of the alphabet would make its first letters likelier.
  const fair = 256 - (256 % codeAlphabet.length)
  let code = ''
  while (code.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < fair && code.length < length) code += codeAlphabet.charAt(byte % codeAlphabet.length)
    }
  }
  return code
}
