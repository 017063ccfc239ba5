import type { LevelName } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { levelLabel } from '@karda/ui/level-label'

/**
 * The title or the description of a page that a story has at each level, with the level: no two pages have the same. The
 * full one, at the story’s own address, names none.
 */
export function nameLevel(text: string, level: LevelName, locale: LocaleCode): string {
  return level === 'full' ? text : `${text} · ${levelLabel(level, locale)}`
}
