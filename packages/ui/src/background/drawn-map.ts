/** A spot of a drawing, in its units. */
export interface Spot {
  x: number
  y: number
}

/** Where the name of a place stands on a map. */
export interface DrawnLabel {
  /** The id of the place. */
  id: string
  kind: 'country' | 'point' | 'water'
  at: Spot
  /** Which end of the name stands there. */
  align: 'start' | 'middle' | 'end'
  /** The place itself, where it is a point. */
  point?: Spot
  /** From the name to a place from which it stands apart. */
  line?: { from: Spot; to: Spot }
}

/** A map without words: SVG path data, and where the names stand. */
export interface DrawnMap {
  id: string
  width: number
  height: number
  land: string
  /** The countries that are marked apart, as one shape. */
  marked: string
  borders: string
  labels: DrawnLabel[]
}
