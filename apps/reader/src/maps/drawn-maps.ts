import type { StoryBackground } from '@karda/article-content'
import type { DrawnMap } from '@karda/ui/background'
import { drawMap } from './draw-map.ts'

const drawn = new WeakMap<StoryBackground, DrawnMap[]>()

/** The maps of a story's background, drawn once for all languages: drawing one takes longer than making its page. */
export function drawnMaps(background: StoryBackground): DrawnMap[] {
  const known = drawn.get(background)
  if (known) return known
  const { maps, places } = background.map
  const made = maps.map((map) => drawMap(map, places))
  drawn.set(background, made)
  return made
}
