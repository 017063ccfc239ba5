import type { Problem } from '../../model/problem.ts'
import type { MapFacts, StoryMap } from '../../schema/map-facts.ts'
import type { YamlPath } from '../../source/yaml-file.ts'
import type { Rule } from '../rule.ts'

type Fault = Pick<Problem, 'expected' | 'found'> & { path: YamlPath }

/** Each place of the story is named on a map, maps name and mark only places that the file has, and all of it lies within the frame. */
export const mapPlacesFit: Rule = ({ facts, map: yaml }) => {
  if (!yaml) return []
  const named = yaml.data.maps.flatMap(({ labels }) => Object.keys(labels))
  const known = [...new Set([...(facts?.data.places ?? []), ...Object.keys(yaml.data.places)])]
  const faults = [
    ...known.flatMap((id) => placeFaults(id, yaml.data, named)),
    ...yaml.data.maps.flatMap((map, index) => mapFaults(map, ['maps', index], yaml.data)),
  ]
  return faults.map(({ path, ...fault }) => ({
    file: yaml.file,
    ...yaml.positionOf(path),
    rule: 'map-places-fit',
    ...fault,
  }))
}

function placeFaults(id: string, { places }: MapFacts, named: readonly string[]): Fault[] {
  if (!(id in places)) return [{ path: ['places'], expected: `where ${id} is`, found: 'nothing' }]
  if (named.includes(id)) return []
  return [{ path: ['places', id], expected: 'a place that a map names', found: `${id}, which none names` }]
}

function mapFaults({ marked, labels, frame }: StoryMap, path: YamlPath, { places }: MapFacts): Fault[] {
  const countries = Object.keys(places).filter((id) => places[id]?.kind === 'country')
  const unmarkable = marked.flatMap((id, index): Fault[] =>
    countries.includes(id)
      ? []
      : [{ path: [...path, 'marked', index], expected: 'a country of places', found: id }],
  )
  const labelled = Object.entries(labels).flatMap(([id, label]): Fault[] => {
    const place = places[id]
    if (!place) return [{ path: [...path, 'labels', id], expected: 'a place of places', found: id }]
    const spots = [label.at, label.pointsTo, place.kind === 'point' ? place.at : undefined]
    return spots
      .filter((spot) => spot !== undefined)
      .filter(([longitude, latitude]) => !isWithin(frame, longitude, latitude))
      .map((spot) => ({
        path: [...path, 'labels', id],
        expected: 'a place within the frame of the map',
        found: spot.join(', '),
      }))
  })
  return [...unmarkable, ...labelled]
}

function isWithin(
  { west, south, east, north }: StoryMap['frame'],
  longitude: number,
  latitude: number,
): boolean {
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north
}
