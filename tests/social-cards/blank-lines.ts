import type { Picture } from './picture.ts'

/**
 * The picture again and again, each time without one of its lines: rows of pixels that hang together and are not all
 * paper, as the first pixel is.
 */
export function blankEachLine(picture: Picture): Picture[] {
  const { width, height, data } = picture
  const rowBytes = width * 4
  const paper = Buffer.alloc(rowBytes, data.subarray(0, 4))
  const isPaper = Array.from({ length: height }, (_, row) =>
    data.subarray(row * rowBytes, (row + 1) * rowBytes).equals(paper),
  )
  const tops = isPaper.flatMap((paperHere, row) => (!paperHere && isPaper[row - 1] ? [row] : []))
  return tops.map((top) => {
    const blanked = Buffer.from(data)
    for (let row = top; isPaper[row] === false; row += 1) paper.copy(blanked, row * rowBytes)
    return { ...picture, data: blanked }
  })
}
