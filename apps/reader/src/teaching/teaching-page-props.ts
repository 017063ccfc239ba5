import type { LocaleCode } from '@karda/i18n'
import { classesAddress, glossaryAddress, quizAddress, teachingAddress } from '@karda/ui/addresses'
import type { TeachingPageData } from '@karda/ui/teaching'
import { buildEnvironment } from '../environment/build-environment.ts'
import { type Params, storyParam, UnknownAddressError } from '../site/page-params.ts'
import { type SitePageVersions, storyVersions } from '../site/site-pages.ts'
import { quizLevels, teachingOf } from '../site/site-stories.ts'

/** What the page of teacher's notes is made with. */
export interface TeachingPageProps {
  locale: LocaleCode
  data: TeachingPageData
  page: SitePageVersions
  baseAddress: string
}

/** The props of the page of teacher's notes, from the parts of its address. */
export function teachingPageProps(params: Params): TeachingPageProps {
  const { story, edition } = storyParam(params)
  const { locale } = edition
  const notes = teachingOf(story)?.notes[locale]
  if (!notes) throw new UnknownAddressError('teach')
  const { baseAddress, hasClassroom } = buildEnvironment(process.env)
  const sheetLevels = quizLevels(story)
  const [quizLevel] = sheetLevels
  const pages = {
    glossary: glossaryAddress(locale, story.slug),
    ...(quizLevel && { quiz: quizAddress(locale, story.slug, quizLevel) }),
    ...(hasClassroom && { classes: classesAddress(locale) }),
  }
  return {
    locale,
    data: { story, edition, notes, sheetLevels, pages },
    page: storyVersions(story.slug, teachingAddress),
    baseAddress,
  }
}
