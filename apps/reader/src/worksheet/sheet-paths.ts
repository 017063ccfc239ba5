import type { LevelName, Story } from '@karda/article-content'
import { quizLevels } from '../site/site-items.ts'
import { siteStories } from '../site/site-stories.ts'

/** Every worksheet at these levels, as the paths of a sheet in one language. */
export function sheetPaths(levels: readonly LevelName[]) {
  const paths = sheetsAt(levels).flatMap(({ story, level }) =>
    localesOf(story).map((lang) => ({ params: { lang, story: story.slug, level } })),
  )
  return { paths, fallback: false as const }
}

/** The same with each other language of the story, as the paths of a sheet in two languages. */
export function bilingualSheetPaths(levels: readonly LevelName[]) {
  const paths = sheetsAt(levels).flatMap(({ story, level }) =>
    localesOf(story).flatMap((lang) =>
      localesOf(story)
        .filter((other) => other !== lang)
        .map((other) => ({ params: { lang, story: story.slug, level, other } })),
    ),
  )
  return { paths, fallback: false as const }
}

function sheetsAt(levels: readonly LevelName[]) {
  return siteStories().flatMap((story) =>
    quizLevels(story)
      .filter((level) => levels.includes(level))
      .map((level) => ({ story, level })),
  )
}

function localesOf({ editions }: Story) {
  return editions.map(({ locale }) => locale)
}
