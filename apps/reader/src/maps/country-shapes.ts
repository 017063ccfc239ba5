import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { merge, mesh } from 'topojson-client'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { z } from 'zod'

/** Not by `require.resolve`: the pages' bundler would turn its answer into the number of a module. */
const atlasFile = () => join(process.cwd(), 'node_modules/world-atlas/countries-50m.json')

type Shape = Polygon | MultiPolygon
type Atlas = Topology<{ countries: GeometryCollection }>

// The file is shipped by a package of a pinned version, whose documentation says the rest of its form.
const atlasSchema = z.custom<Atlas>(
  (value) => z.object({ type: z.literal('Topology') }).safeParse(value).success,
)

let known: Atlas | undefined

/**
 * The countries of the world as Natural Earth draws them at 1:50 million (world-atlas), as one shape or several and with
 * the borders between them. A bend smaller than `smallestBend` steradians is straightened.
 */
export function countryShapes(smallestBend: number) {
  // The weight of every bend takes long and is the same for all maps.
  known ??= presimplify(
    atlasSchema.parse(JSON.parse(readFileSync(atlasFile(), 'utf8'))),
    sphericalTriangleArea,
  )
  const atlas = simplify(known, smallestBend)
  const shapes = atlas.objects.countries.geometries
    .filter(isShape)
    .flatMap((shape) => asRecognized(shape, atlas))
  const countries: GeometryCollection = { type: 'GeometryCollection', geometries: shapes }
  return {
    /** Countries as one shape, by their ISO 3166-1 numeric codes. */
    shapeOf: (codes: readonly string[]) =>
      merge(atlas, shapes.filter(({ id }) => codes.includes(String(id))).flatMap(polygonsOf)),
    land: merge(atlas, shapes.flatMap(polygonsOf)),
    // A territory without a code of ISO 3166 is nobody's agreed country, so no border is drawn around it.
    borders: mesh(atlas, countries, (one, other) => one.id !== other.id && hasCode(one) && hasCode(other)),
  }
}

function isShape(geometry: GeometryCollection['geometries'][number]): geometry is Shape {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function hasCode({ id }: { id?: string | number | undefined }): boolean {
  return id !== undefined
}

function polygonsOf(shape: Shape): Polygon[] {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs
  return polygons.map((arcs) => ({ type: 'Polygon', arcs }))
}

const russia = '643'
const ukraine = '804'
/** West, south, east and north of Crimea, in degrees. */
const crimea = [32, 44, 37, 46.5] as const

/**
 * Natural Earth draws Crimea with Russia, by who holds it; here it stands with Ukraine, as the General Assembly of the
 * United Nations recognizes it (resolution 68/262).
 */
function asRecognized(shape: Shape, atlas: Atlas): Shape[] {
  if (shape.id !== russia) return [shape]
  const polygons = polygonsOf(shape)
  const pick = (isWanted: (polygon: Polygon) => boolean) => polygons.filter(isWanted).map(({ arcs }) => arcs)
  const isInCrimea = (polygon: Polygon) => isWithin(polygon, atlas)
  return [
    { ...shape, type: 'MultiPolygon', arcs: pick((polygon) => !isInCrimea(polygon)) },
    { type: 'MultiPolygon', id: ukraine, arcs: pick(isInCrimea) },
  ]
}

function isWithin(polygon: Polygon, atlas: Atlas): boolean {
  const [west, south, east, north] = crimea
  const [outline = []] = merge(atlas, [polygon]).coordinates[0] ?? []
  return outline.every(
    ([longitude = 0, latitude = 0]) =>
      west < longitude && longitude < east && south < latitude && latitude < north,
  )
}
