import { type Edition, type LevelName, type LevelText, levelTextOf, type Story } from '@karda/article-content'
import { measureReadability, type Readability } from '@karda/article-content/readability'
import type { LocaleCode } from '@karda/i18n'
import { storyAddress } from '@karda/ui/addresses'
import { type ClaimMarks, claimMarks } from '@karda/ui/background'
import { buildEnvironment } from '../environment/build-environment.ts'
import { type SitePageVersions, storyVersions } from '../site/site-pages.ts'
import { backgroundOf, quizLevels, teachingOf } from '../site/site-stories.ts'

/** What the page of a story at a level is made with. */
export interface StoryPageProps {
  locale: LocaleCode
  story: Story
  edition: Edition
  text: LevelText
  readability: Readability
  page: SitePageVersions
  hasQuiz: boolean
  hasBackground: boolean
  /** The claims of the text, where the story has a background. */
  claims?: ClaimMarks
  baseAddress: string
  hasClassroom: boolean
  hasNotes: boolean
}

/** The props of the page of a story at a level. Throws `MissingLevelError`: only levels that a story has are asked for. */
export function storyPageProps(story: Story, edition: Edition, level: LevelName): StoryPageProps {
  const { locale } = edition
  const { baseAddress, hasClassroom } = buildEnvironment(process.env)
  const text = levelTextOf(edition, level)
  const background = backgroundOf(story.slug)
  return {
    locale,
    story,
    edition,
    text,
    readability: measureReadability(text, locale),
    page: storyVersions(story.slug, (language, slug) => storyAddress(language, slug, level)),
    hasQuiz: quizLevels(story).includes(level),
    hasBackground: background !== undefined,
    ...(background && { claims: claimMarks(background, level) }),
    baseAddress,
    hasClassroom,
    hasNotes: teachingOf(story) !== undefined,
  }
}
