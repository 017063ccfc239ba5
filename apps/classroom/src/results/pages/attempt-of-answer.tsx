import { type LocaleCode, translator } from '@karda/i18n'
import type { WrittenAnswer } from '../marking/marking-queue.ts'
import styles from './attempt-of-answer.module.css'

/** Which attempt a written answer is of, where its student has made several. */
export function AttemptOfAnswer({ locale, written }: { locale: LocaleCode; written: WrittenAnswer }) {
  const { attemptNumber, student } = written
  if (student.attempts < 2) return null
  return (
    <p className={styles.attempt}>
      {translator(locale).t('answering:attemptNumber', { number: attemptNumber, total: student.attempts })}
    </p>
  )
}
