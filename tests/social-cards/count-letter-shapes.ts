import type { Picture } from './picture.ts'

/** Pixels that hang together, as the indexes of the picture's pixels. */
type Shape = readonly number[]

/** Side of the grid, in cells, onto which every shape is brought before two are compared. */
const grid = 12
/** Part of the grid's cells in which two drawings of one letter may differ. */
const tolerance = 0.12
/** Shapes with fewer pixels are dust of the drawing. */
const dust = 12
/** Difference from the paper, summed over red, green and blue, from which a pixel is ink. */
const inkThreshold = 240

/**
 * How many shapes the letters of a picture have: dark pixels that hang together are a shape, brought to one size, and
 * shapes that hardly differ count once. A font without the letters draws one box for all of them.
 */
export function countLetterShapes(picture: Picture): number {
  const distinct: boolean[][] = []
  for (const shape of connectedShapes(picture)) {
    const cells = normalise(shape, picture.width)
    if (!distinct.some((known) => difference(known, cells) <= tolerance)) distinct.push(cells)
  }
  return distinct.length
}

function connectedShapes(picture: Picture): Shape[] {
  const isInk = inkOf(picture)
  const shapes: Shape[] = []
  isInk.forEach((isStart, start) => {
    if (!isStart) return
    const shape = [start]
    isInk[start] = false
    // The list grows while it is walked: every pixel brings its neighbours.
    for (const pixel of shape) {
      for (const neighbour of neighbours(pixel, picture.width)) {
        if (!isInk[neighbour]) continue
        isInk[neighbour] = false
        shape.push(neighbour)
      }
    }
    if (shape.length >= dust) shapes.push(shape)
  })
  return shapes
}

/** Ink is what differs from the picture's first pixel, the paper. */
function inkOf({ data, width, height }: Picture): boolean[] {
  const channels = [0, 1, 2]
  return Array.from({ length: width * height }, (_, pixel) => {
    const differences = channels.map((channel) =>
      Math.abs((data[pixel * 4 + channel] ?? 0) - (data[channel] ?? 0)),
    )
    return differences.reduce((sum, one) => sum + one, 0) > inkThreshold
  })
}

function neighbours(pixel: number, width: number): number[] {
  const column = pixel % width
  const columns = [column - 1, column, column + 1].filter((next) => next >= 0 && next < width)
  return columns.flatMap((next) => [-width, 0, width].map((row) => pixel - column + next + row))
}

function normalise(shape: Shape, width: number): boolean[] {
  const points = shape.map((pixel) => ({ x: pixel % width, y: Math.floor(pixel / width) }))
  const left = Math.min(...points.map(({ x }) => x))
  const top = Math.min(...points.map(({ y }) => y))
  const across = Math.max(...points.map(({ x }) => x)) - left + 1
  const down = Math.max(...points.map(({ y }) => y)) - top + 1
  const cells = Array.from({ length: grid * grid }, () => false)
  for (const { x, y } of points) {
    const column = Math.floor(((x - left) / across) * grid)
    const row = Math.floor(((y - top) / down) * grid)
    cells[row * grid + column] = true
  }
  return cells
}

function difference(one: readonly boolean[], other: readonly boolean[]): number {
  return one.filter((cell, index) => cell !== other[index]).length / one.length
}
