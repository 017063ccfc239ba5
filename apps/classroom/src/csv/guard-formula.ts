/**
 * What makes a spreadsheet take a cell for a formula at its beginning: `=`, `+`, `-`, `@`, in the wide forms of East Asian
 * writing too, and what some programs drop before they look (OWASP, "CSV Injection",
 * https://owasp.org/www-community/attacks/CSV_Injection).
 */
const opening = String.raw`[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\t\r\n]`

/** What is not seen at a beginning, and need not keep a program from taking what follows for a formula. */
const unseen = String.raw`[\s"'\p{Cc}\p{Cf}]*`

const atStart = new RegExp(`^(?=${unseen}${opening})`, 'u')

/** After a sign at which a program that expects another separator than the file's begins a cell of its own. */
const afterOther = {
  ',': new RegExp(`(?<=[;\t\r\n])(?=${unseen}${opening})`, 'gu'),
  ';': new RegExp(`(?<=[,\t\r\n])(?=${unseen}${opening})`, 'gu'),
}

/**
 * A text that no spreadsheet runs, whoever typed it and whatever separator the spreadsheet expects of a file that has this
 * one: before what would make a formula stands `'`, by which spreadsheets mark plain text.
 */
export function guardFormula(text: string, separator: ',' | ';'): string {
  return text.replace(atStart, "'").replace(afterOther[separator], "'")
}
