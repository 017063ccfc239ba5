/** A column of a table of plain text: its heading, and which way its cells go, words from the left, numbers from the right. */
export interface Column {
  heading: string
  align: 'left' | 'right'
}

/** A table of plain text, two spaces between columns; each row has a cell for every column. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ heading }) => heading), ...rows]
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => cells[index]?.length ?? 0)))
  return lines
    .map((cells) =>
      columns
        .map(({ align }, index) => {
          const cell = cells[index] ?? ''
          const width = widths[index] ?? 0
          return align === 'left' ? cell.padEnd(width) : cell.padStart(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
