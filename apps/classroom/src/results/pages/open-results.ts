import type { Assignment, Class } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { ownAssignment } from '../../access/own-assignment.ts'
import { requireTeacher } from '../../access/require-teacher.ts'
import { assignmentTitle } from '../../assignments/assigned-story.ts'
import { pageLocale } from '../../frame/page-locale.ts'
import { pageTimeZone } from '../../times/time-zone.ts'
import { type LoadedResults, loadResults } from '../load-results.ts'

/** Which assignment a page of results is about, by its address. */
export type ResultsParams = Promise<{ lang: string; classId: string; assignmentId: string }>

/** What every page of results is made of. */
export interface OpenResults extends LoadedResults {
  locale: LocaleCode
  ownedClass: Class
  assignment: Assignment
  /** Of the assignment, in the page's language. */
  title: string
  /** By whose clocks the page shows times. */
  timeZone: string
}

/** See `OpenResults`; `kind` is `not-there` where the assignment is not the teacher's, who is signed in in any case. */
export async function openResults(
  params: ResultsParams,
): Promise<({ kind: 'open' } & OpenResults) | { kind: 'not-there'; locale: LocaleCode }> {
  const locale = await pageLocale(params)
  const own = await ownAssignment(await requireTeacher(locale), await params)
  if (!own) return { kind: 'not-there', locale }
  const loaded = await loadResults(own.assignment)
  const title = assignmentTitle(own.assignment, loaded.story, locale)
  return { kind: 'open', locale, ...own, ...loaded, title, timeZone: await pageTimeZone() }
}
