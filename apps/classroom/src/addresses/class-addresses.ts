import type { LocaleCode } from '@karda/i18n'

/** A teacher's own page: the list of classes, or one that is not about a class. */
export function teacherAddress(
  locale: LocaleCode,
  page: '' | 'account/' | 'sign-in/' | 'sign-up/' | 'reset/' = '',
): string {
  return `/${locale}/class/${page}`
}

/** A class, as its teacher sees it. */
export function classAddress(locale: LocaleCode, classId: string): string {
  return `/${locale}/class/c/${classId}/`
}

/** Where a form is sent: `do/<feature>/<verb>/`. */
export function actionAddress(locale: LocaleCode, action: `${string}/${string}`): string {
  return `/${locale}/class/do/${action}/`
}
