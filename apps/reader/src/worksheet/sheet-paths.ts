import type { Story } from '@karda/article-content'
import { siteStories } from '../site/site-stories.ts'
import { hasWorksheets } from './worksheet-places.ts'

/** Every story that has worksheets, in each of its languages, as the paths of a sheet in one language. */
export function sheetPaths() {
  const paths = siteStories()
    .filter(hasWorksheets)
    .flatMap((story) => localesOf(story).map((lang) => ({ params: { lang, story: story.slug } })))
  return { paths, fallback: false as const }
}

/** The same with each other language of the story, as the paths of a sheet in two languages. */
export function bilingualSheetPaths() {
  const paths = siteStories()
    .filter(hasWorksheets)
    .flatMap((story) =>
      localesOf(story).flatMap((lang) =>
        localesOf(story)
          .filter((other) => other !== lang)
          .map((other) => ({ params: { lang, story: story.slug, other } })),
      ),
    )
  return { paths, fallback: false as const }
}

function localesOf({ editions }: Story) {
  return editions.map(({ locale }) => locale)
}
