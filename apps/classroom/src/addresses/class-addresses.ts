import type { LocaleCode } from '@karda/i18n'

/** Which assignment of which class an address is about. */
interface AssignmentIds {
  classId: string
  assignmentId: string
}

/** A teacher's own page: the list of classes, or one that is not about a class. */
export function teacherAddress(
  locale: LocaleCode,
  page: '' | 'account/' | 'connection/' | 'sign-in/' | 'sign-up/' | 'reset/' = '',
): string {
  return `/${locale}/class/${page}`
}

/** A class, as its teacher sees it. */
export function classAddress(
  locale: LocaleCode,
  classId: string,
  page: '' | 'assign/' | 'cards/' | 'cards/print/' | `seat/${string}/code/` = '',
): string {
  return `/${locale}/class/c/${classId}/${page}`
}

/** An assignment, as its teacher sees it: live, without a page's name. */
export function assignmentAddress(
  locale: LocaleCode,
  { classId, assignmentId }: AssignmentIds,
  page: '' | 'edit/' | 'preview/' | 'results/' | 'items/' | `${string}/` = '',
): string {
  return `/${locale}/class/c/${classId}/a/${assignmentId}/${page}`
}

/** The quiz of an assignment, as a student answers it; the seat is told by a cookie. */
export function studentAddress(
  locale: LocaleCode,
  { classId, assignmentId }: AssignmentIds,
  page: '' | 'review/' | 'result/' | 'code/' | `${string}/` = '',
): string {
  return `/${locale}/class/s/${classId}/${assignmentId}/${page}`
}

/** Where a student chooses a seat, after the short address with the code of an assignment. */
export function joinAddress(locale: LocaleCode, code = ''): string {
  return code === '' ? `/${locale}/class/join/` : `/${locale}/class/join/${encodeURIComponent(code)}/`
}

/** The short address that a board, a card or a message shows; the server leads on from it in the visitor's language. */
export function shortJoinPath(code: string): string {
  return `/j/${code}`
}

/** Where the holder of a join card of a class enters; a card's own code stands behind `#`, which no server is sent. */
export function cardAddress(locale: LocaleCode, classId: string): string {
  return `/${locale}/class/card/${encodeURIComponent(classId)}/`
}

/** The assignments of a class, as a student who sits there finds them. */
export function studentHomeAddress(locale: LocaleCode, classId: string): string {
  return `/${locale}/class/s/${encodeURIComponent(classId)}/`
}

/** Where a form is sent: `do/<feature>/<verb>/`. */
export function actionAddress(locale: LocaleCode, action: `${string}/${string}`): string {
  return `/${locale}/class/do/${action}/`
}
