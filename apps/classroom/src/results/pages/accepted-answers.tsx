import type { AnswerKey } from '@karda/assessment'
import { locales } from '@karda/i18n'
import styles from './accepted-answers.module.css'

/** What counts as right where the answer is typed: the number, and the words in each language. */
export function AcceptedAnswers({ answerKey }: { answerKey: Extract<AnswerKey, { type: 'short-answer' }> }) {
  const { number, accepted } = answerKey
  return (
    <ul className={styles.list}>
      {number !== undefined && <li>{number}</li>}
      {locales.flatMap(({ code }) =>
        (accepted[code] ?? []).map((text) => (
          <li key={`${code} ${text}`} lang={code}>
            {text}
          </li>
        )),
      )}
    </ul>
  )
}
