import type { LevelName } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'

/** The level of a page as a label and its value, “Level: Easy”. */
export function levelLabel(level: LevelName, locale: LocaleCode): string {
  const { t } = translator(locale)
  return t('story:levelLabel', { level: t('story:level', { context: level }) })
}
