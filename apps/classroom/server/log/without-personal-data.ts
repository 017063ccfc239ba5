import { codeAlphabet, joinCodeLength, returnCodeLength } from '../../src/codes/code-alphabet.ts'

const email = /[^\s"'<>()[\],;:]+@[^\s"'<>()[\],;:]+/gu

/** What `JSON.parse` quotes of a text that it cannot read. */
const quotedJson = /".*"(?= is not valid JSON)/gs

const code = new RegExp(`\\b[${codeAlphabet}]{${joinCodeLength},${returnCodeLength}}\\b`, 'g')

/** A text of a failure without what could be somebody's: e-mails, codes, pieces of what was sent. */
export function withoutPersonalData(text: string): string {
  return text.replaceAll(quotedJson, '"-"').replaceAll(email, '-').replaceAll(code, '-')
}
