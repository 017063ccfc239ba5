/** Lattice rows of the band; the crossings that part the knots stand in the middle one. */
const rows = 4
/** Lattice columns from one knot to the next. Two more than a multiple of four, so that a knot has a hollow at its centre. */
const knotWidth = 6

/** A band of interlace: two layers of ribbon as SVG path data, and the centres of the seeds between them. */
export interface InterlaceBand {
  /** `viewBox` of the drawing; ribbons are drawn about 4 units wide. */
  viewBox: string
  width: number
  height: number
  /** Ribbon pieces that pass below. */
  under: string
  /** Ribbon pieces that pass above; drawn after `under`. */
  over: string
  seeds: readonly { x: number; y: number }[]
}

/** Length of one lattice step in the drawing's own units. */
const unit = 10
/** Half a ribbon and a little air, so that no outer turn is cut off. */
const margin = 3

interface Piece {
  path: string
  isOver: boolean
}

/**
 * Draws a closed plait in the manner of carved stone: ribbons run diagonally, turn at the edges, and
 * pass over and under by turns. Crossings stand where column + row is odd; the rising ribbon is above
 * on odd rows and the falling one on even rows, which makes every ribbon alternate, turns included.
 * Between two knots the middle crossing is parted. `knots` is a whole number, at least 1.
 */
export function interlaceBand(knots: number): InterlaceBand {
  const columns = knots * knotWidth - 2
  const pieces: Piece[] = []
  const seeds: { x: number; y: number }[] = []
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      if ((column + row) % 2 === 1) pieces.push(...piecesAt(column, row, columns))
      else if (row === rows / 2 && isKnotCentre(column)) seeds.push({ x: toUnits(column), y: toUnits(row) })
    }
  }
  const width = columns * unit + 2 * margin
  const height = rows * unit + 2 * margin
  return {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    under: joinPaths(pieces.filter((piece) => !piece.isOver)),
    over: joinPaths(pieces.filter((piece) => piece.isOver)),
    seeds,
  }
}

function isKnotCentre(column: number): boolean {
  return column % knotWidth === knotWidth / 2 - 1
}

function isParted(column: number, row: number): boolean {
  return row === rows / 2 && column % knotWidth === knotWidth - 1
}

function piecesAt(column: number, row: number, columns: number): Piece[] {
  const turn = (...corners: readonly [number, number, number, number]): Piece => ({
    path: curve(column, row, corners),
    isOver: false,
  })
  if (row === 0) return [turn(-1, 1, 1, 1)]
  if (row === rows) return [turn(-1, -1, 1, -1)]
  if (column === 0) return [turn(1, -1, 1, 1)]
  if (column === columns) return [turn(-1, -1, -1, 1)]
  if (isParted(column, row)) return [turn(-1, -1, -1, 1), turn(1, -1, 1, 1)]
  return [
    { path: line(column, row, -1, 1, 1, -1), isOver: row % 2 === 1 },
    { path: line(column, row, -1, -1, 1, 1), isOver: row % 2 === 0 },
  ]
}

function curve(
  column: number,
  row: number,
  [fromX, fromY, toX, toY]: readonly [number, number, number, number],
): string {
  return `M${point(column + fromX / 2, row + fromY / 2)}Q${point(column, row)} ${point(column + toX / 2, row + toY / 2)}`
}

function line(column: number, row: number, fromX: number, fromY: number, toX: number, toY: number): string {
  return `M${point(column + fromX / 2, row + fromY / 2)}L${point(column + toX / 2, row + toY / 2)}`
}

function point(column: number, row: number): string {
  return `${toUnits(column)} ${toUnits(row)}`
}

function toUnits(steps: number): number {
  return steps * unit + margin
}

function joinPaths(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.path).join('')
}
