import type { Edition, LevelName, Story } from '@karda/article-content'
import { localeByCode, translator } from '@karda/i18n'
import { storyAddress } from '../addresses/index.ts'
import type { StoryElsewhere } from './story-paragraph.tsx'

/** Where else the story stands that is read at a level in a language: at its other levels, and in its other languages. */
export function storiesElsewhere(story: Story, edition: Edition, level: LevelName): StoryElsewhere[] {
  return [...otherLevels(story, edition, level), ...otherLanguages(story, edition, level)]
}

function otherLevels({ slug, facts }: Story, { locale }: Edition, here: LevelName): StoryElsewhere[] {
  const { t } = translator(locale)
  return facts.levels
    .filter((level) => level !== here)
    .map((level) => {
      const label = t('story:level', { context: level })
      return {
        address: storyAddress(locale, slug, level),
        label,
        nameOf: (number) => t('story:sameParagraphAtLevel', { level: label, number }),
      }
    })
}

function otherLanguages({ slug, editions }: Story, edition: Edition, level: LevelName): StoryElsewhere[] {
  return editions
    .filter(({ locale }) => locale !== edition.locale)
    .map(({ locale }) => {
      const label = localeByCode(locale).endonym
      return {
        address: storyAddress(locale, slug, level),
        locale,
        label,
        nameOf: (number) => translator(locale).t('story:sameParagraph', { language: label, number }),
      }
    })
}
