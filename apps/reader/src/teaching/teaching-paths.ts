import { siteStories } from '../site/site-stories.ts'
import { teachingOf } from '../site/site-teaching.ts'

/** Every story that has teacher's notes, in each of its languages, as the paths of their page. */
export function teachingPaths() {
  const paths = siteStories()
    .filter((story) => teachingOf(story) !== undefined)
    .flatMap((story) => story.editions.map(({ locale }) => ({ params: { lang: locale, story: story.slug } })))
  return { paths, fallback: false as const }
}
