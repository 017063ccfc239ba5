import type { NamespaceMessages } from '@karda/i18n'

/** The words of items and of the quiz in one language, as plain data: in the browser there is no translator. */
export type QuizMessages = NamespaceMessages<'quiz'>
