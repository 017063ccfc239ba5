import { levelTextOf } from '@karda/article-content'
import type { Assignment } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { StoryBeside } from '@karda/ui'
import { assignedStory } from '../../assignments/assigned-story.ts'

/** The story beside the questions: in the page's language where the assignment has it, else in the assignment's first. */
export function StoryOfSheet({ locale, assignment }: { locale: LocaleCode; assignment: Assignment }) {
  const { story } = assignedStory(assignment)
  const { locales } = assignment.settings
  const wanted = locales.includes(locale) ? locale : locales[0]
  const edition = story.editions.find((one) => one.locale === wanted) ?? story.editions[0]
  if (!edition) return null
  return (
    <div lang={edition.locale}>
      <StoryBeside story={story} edition={edition} text={levelTextOf(edition, assignment.level)} />
    </div>
  )
}
