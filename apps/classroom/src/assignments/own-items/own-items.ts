import { editionOf, levelTextOf, type Story } from '@karda/article-content'
import { type Assignment, type TeacherItem, teacherAnswerKeyOf, teacherItemsOf } from '@karda/database'
import { type LocaleCode, locales, translator } from '@karda/i18n'
import { services } from '../../services/services.ts'

/** An item that the teacher wrote for an assignment, with its key; undefined where there is no such one. */
export async function ownItem(assignment: Assignment, itemId: string): Promise<TeacherItem | undefined> {
  const { database } = services()
  const { facts, words } = await teacherItemsOf(database, assignment)
  const { answers, feedback } = await teacherAnswerKeyOf(database, assignment)
  const found = Object.hasOwn(facts, itemId) ? facts[itemId] : undefined
  const answer = answers[itemId]
  if (!found || !answer) return undefined
  const inEach = <Part>(parts: Partial<Record<LocaleCode, Record<string, Part>>>) =>
    Object.fromEntries(
      locales.flatMap(({ code }) => {
        const part = parts[code]?.[itemId]
        return part === undefined ? [] : [[code, part]]
      }),
    )
  return { itemId, facts: found, words: inEach(words), answer, feedback: inEach(feedback) }
}

/** The sentences of a story at a level, such as `full.p2s1`; the same in every language. */
export function segmentsOf(story: Story, { level }: Pick<Assignment, 'level'>): string[] {
  const [first] = story.editions
  if (!first) return []
  return levelTextOf(editionOf(story, first.locale), level).paragraphs.flatMap(({ segments }) =>
    segments.map(({ id }) => `${level}.${id}`),
  )
}

/** What students read where the teacher gives no reason. */
export function unsaidReason(locale: LocaleCode, isRight: boolean): string {
  const { t } = translator(locale)
  return isRight ? t('assignments:unsaid_right') : t('assignments:unsaid_wrong')
}
