import type { MapFacts, PlaceFacts, StoryMap } from '@karda/article-content'
import type { DrawnLabel, DrawnMap, Spot } from '@karda/ui/background'
import { type GeoGeometryObjects, type GeoProjection, geoConicConformal, geoPath } from 'd3-geo'
import { countryShapes } from './country-shapes.ts'

/** Width of every drawing, in its own units: CSS pixels on the narrowest phone, less the margins of the page. */
const width = 288
/** A tenth of a unit is a quarter of a pixel on the widest map: finer than anyone sees. */
const decimals = 1
/** A bend of half a unit is left out. */
const smallestBend = 0.5

/** Draws a map of a story: shapes and where names stand, without a word, so that one drawing serves every language. */
export function drawMap(map: StoryMap, places: MapFacts['places']): DrawnMap {
  const { projection, height } = project(map.frame)
  // A projection's scale is its units a radian.
  const shapes = countryShapes((smallestBend / projection.scale()) ** 2)
  const path = geoPath(projection).digits(decimals)
  const codes = map.marked.flatMap((id) => {
    const place = places[id]
    return place?.kind === 'country' ? [place.code] : []
  })
  return {
    id: map.id,
    width,
    height,
    land: path(shapes.land) ?? '',
    marked: path(shapes.shapeOf(codes)) ?? '',
    borders: path(shapes.borders) ?? '',
    labels: Object.entries(map.labels).flatMap(([id, label]) => {
      const place = places[id]
      return place ? [drawLabel(projection, id, label, place)] : []
    }),
  }
}

function drawLabel(
  projection: GeoProjection,
  id: string,
  label: StoryMap['labels'][string],
  place: PlaceFacts,
): DrawnLabel {
  const at = spot(projection, label.at)
  return {
    id,
    kind: place.kind,
    at,
    align: label.align,
    ...(place.kind === 'point' && { point: spot(projection, place.at) }),
    ...(label.pointsTo && { line: drawLine(at, label.align, spot(projection, label.pointsTo)) }),
  }
}

/** How far from the middle of a name its line begins. */
const clearance = { x: 18, y: 7 } as const

/** A line that begins above or below a name, whichever is nearer to its place. */
function drawLine(at: Spot, align: DrawnLabel['align'], to: Spot): { from: Spot; to: Spot } {
  const aside = { start: clearance.x, middle: 0, end: -clearance.x }[align]
  const from = { x: round(at.x + aside), y: round(at.y + (to.y < at.y ? -clearance.y : clearance.y)) }
  return { from, to }
}

function spot(projection: GeoProjection, coordinates: [number, number]): Spot {
  const [x, y] = projection(coordinates) ?? [0, 0]
  return { x: round(x), y: round(y) }
}

function round(value: number): number {
  return Number(value.toFixed(decimals))
}

/**
 * A conformal conic projection, on which countries of these latitudes keep their form, centred on the frame, that
 * shows the whole frame at the drawing's width.
 */
function project({ west, south, east, north }: StoryMap['frame']): {
  projection: GeoProjection
  height: number
} {
  const quarter = (north - south) / 4
  const projection = geoConicConformal()
    .parallels([south + quarter, north - quarter])
    .rotate([-(west + east) / 2, 0])
    .fitWidth(width, outline({ west, south, east, north }))
  const [, [, bottom]] = geoPath(projection).bounds(outline({ west, south, east, north }))
  const height = Math.ceil(bottom)
  projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  return { projection, height }
}

/** Points along the frame: its corners alone would not say how far its curved sides reach. */
function outline({ west, south, east, north }: StoryMap['frame']): GeoGeometryObjects {
  const steps = Array.from({ length: 21 }, (_, index) => index / 20)
  const across = steps.map((step) => west + (east - west) * step)
  const along = steps.map((step) => south + (north - south) * step)
  return {
    type: 'MultiPoint',
    coordinates: [
      ...across.flatMap((longitude) => [
        [longitude, south],
        [longitude, north],
      ]),
      ...along.flatMap((latitude) => [
        [west, latitude],
        [east, latitude],
      ]),
    ],
  }
}
