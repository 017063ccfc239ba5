/** The modules of a QR code, row by row; not zero where dark. */
export interface QrModules {
  size: number
  data: ArrayLike<number>
}

/** The dark modules as one path of an SVG, a stroke for each run of a row; a module is one unit wide. */
export function qrPath({ size, data }: QrModules, offset: number): string {
  const isDark = (row: number, column: number) => column < size && data[row * size + column] !== 0
  let path = ''
  for (let row = 0; row < size; row += 1) {
    let column = 0
    while (column < size) {
      const start = column
      while (isDark(row, column)) column += 1
      const length = column - start
      if (length > 0) path += `M${start + offset} ${row + offset}h${length}v1h-${length}z`
      else column += 1
    }
  }
  return path
}
