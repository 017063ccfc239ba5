import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { downloadHeader } from './download-header.ts'
import { decimalCommaSigns, writeCsv } from './write-csv.ts'

/** What a spreadsheet makes of a file whose separator it takes this sign for: a quote counts at a cell's beginning only. */
function cellsOf(file: string, separator: string): string[] {
  const cells: string[] = []
  let rest = file.replace(/^\uFEFF/, '')
  while (rest !== '') {
    const quoted = /^"(?:[^"]|"")*"/.exec(rest)?.[0] ?? ''
    const end = rest.slice(quoted.length).search(new RegExp(`[${separator}\r\n]`))
    const cell = end === -1 ? rest : rest.slice(0, quoted.length + end)
    cells.push(quoted.slice(1, -1).replaceAll('""', '"') + cell.slice(quoted.length))
    rest = rest.slice(cell.length + 1)
  }
  return cells
}

const startsFormula = /^[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠−]/u

const hostile = fc.string({
  unit: fc.constantFrom(...'=+-@＝＋－＠−\t\r\n ,;"\'a1ա\u200B\uFEFF\0'),
  maxLength: 12,
})

describe('writeCsv', () => {
  it('writes a byte order mark, quoted texts, numbers and empty cells, and ends each line with CRLF', () => {
    const rows = [
      ['կեղծանուն', 'points'],
      ['he said "no", twice', 3],
      [null, 0.5],
    ]
    expect(writeCsv(rows)).toBe('\uFEFF"կեղծանուն","points"\r\n"he said ""no"", twice",3\r\n,0.5\r\n')
  })

  it('writes for settings with a decimal comma, with semicolons between the cells', () => {
    expect(writeCsv([['կեղծանուն', 'a, b; c', 1.5, null, 3]], decimalCommaSigns)).toBe(
      '\uFEFF"կեղծանուն";"a, b; c";1,5;;3\r\n',
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    [' =1', "' =1"],
    ['\u200B=1', "'\u200B=1"],
    ['\t1', "'\t1"],
    ['\r1', "'\r1"],
    ['a;=1', "a;'=1"],
    ['a\n=1', "a\n'=1"],
  ])('marks %j as plain text', (text, written) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF"${written}"\r\n`)
  })

  it.each(['5-10', 'a=b', 'և՝ ոչ', '3, -4', 'տասը; հինգ', ''])('leaves %j as it was typed', (text) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF"${text}"\r\n`)
  })

  it('holds no formula, whatever was typed and whatever separator a spreadsheet expects', () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom(undefined, decimalCommaSigns),
        (row, separator, signs) => {
          const cells = cellsOf(writeCsv([row, row], signs), separator)
          expect(cells.filter((cell) => startsFormula.test(cell))).toEqual([])
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('gives every text back, but for the marks of plain text', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (row) => {
        const plain = (text: string) => text.replaceAll("'", '')
        const file = writeCsv([row]).slice(1, -2)
        const cells = [...file.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(
          ([, cell]) => cell?.replaceAll('""', '"') ?? '',
        )
        expect(cells.map(plain)).toEqual(row.map(plain))
      }),
    )
  })
})

describe('downloadHeader', () => {
  it('names a file in ASCII and in full', () => {
    expect(downloadHeader('7ա – արդյունքներ (1).csv')).toBe(
      `attachment; filename="7_ _ _ (1).csv"; filename*=UTF-8''7%D5%A1%20%E2%80%93%20%D5%A1%D6%80%D5%A4%D5%B5%D5%B8%D6%82%D5%B6%D6%84%D5%B6%D5%A5%D6%80%20%281%29.csv`,
    )
  })

  it.each(['a"b', 'a\\b', 'a\r\nb', '../b', 'a:b'])('lets no sign of %j out of the name', (name) => {
    expect(downloadHeader(name)).toMatch(/^attachment; filename="[\w .]+"; filename\*=UTF-8''[\w.%]+$/)
  })
})
