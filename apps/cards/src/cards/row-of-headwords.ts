/** As many as say what kind of words a glossary explains. */
const most = 7
const noBreakSpace = '\u00a0'

/** The first headwords of a glossary in one row that breaks only between headwords. */
export function rowOfHeadwords(headwords: readonly string[]): string {
  return headwords
    .slice(0, most)
    .map((headword) => headword.replaceAll(' ', noBreakSpace))
    .join(`${noBreakSpace}· `)
}
