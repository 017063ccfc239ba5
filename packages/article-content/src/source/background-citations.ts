import type { SourceBackground } from './source-story.ts'
import type { YamlFile, YamlPath } from './yaml-file.ts'

/** A source that an entry of the background names, and where. */
export interface BackgroundCitation {
  yaml: YamlFile<unknown>
  path: YamlPath
  id: string
}

/** Every source that the background of a story names, file by file. */
export function backgroundCitations({
  timeline,
  people,
  map,
  claims,
}: SourceBackground): BackgroundCitation[] {
  return [
    ...(timeline?.data.flatMap(({ sources }, index) => citations(timeline, [index], sources)) ?? []),
    ...(people
      ? Object.entries(people.data).flatMap(([id, { sources }]) => citations(people, [id], sources))
      : []),
    ...(map
      ? Object.entries(map.data.places).flatMap(([id, place]) =>
          'sources' in place ? citations(map, ['places', id], place.sources) : [],
        )
      : []),
    ...(map?.data.maps.flatMap(({ sources }, index) => citations(map, ['maps', index], sources)) ?? []),
    ...(claims?.data.flatMap(({ sources }, index) => citations(claims, [index], sources)) ?? []),
  ]
}

function citations(
  yaml: YamlFile<unknown>,
  path: YamlPath,
  sources: readonly string[] = [],
): BackgroundCitation[] {
  return sources.map((id, index) => ({ yaml, path: [...path, 'sources', index], id }))
}
