import { KeptText } from '../../marks/kept-text.tsx'
import { VisuallyHidden } from '../../text/visually-hidden.tsx'
import type { QuizMessages } from '../quiz-messages.ts'
import { VerdictSign } from '../verdict-sign.tsx'
import type { SpokenRemark } from './feedback-content.ts'
import styles from './remark-list.module.css'

/**
 * The reasons: a paragraph where one thing was chosen, else a list of what was chosen, each with its sign. What would have
 * been right where nothing was chosen has none: it is no success.
 */
export function RemarkList(props: { remarks: readonly SpokenRemark[]; messages: QuizMessages }) {
  const { remarks, messages } = props
  if (remarks.length === 0) return null
  const isAnswer = remarks.some(({ kind, words }) => kind === 'answer' && words !== undefined)
  const list = (
    <ul className={styles.remarks}>
      {remarks.map(({ subject, kind, words, reason }) =>
        words === undefined ? (
          <li key={subject}>
            <p>
              <KeptText text={reason} />
            </p>
          </li>
        ) : (
          <li key={subject} className={styles.remark}>
            {kind !== 'answer' && <VerdictSign verdict={kind} />}
            <div className={styles.body}>
              {kind !== 'answer' && <VisuallyHidden>{messages[`part_${kind}`]}</VisuallyHidden>}
              <p className={styles.words}>
                <KeptText text={words} />
              </p>
              <p>
                <KeptText text={reason} />
              </p>
            </div>
          </li>
        ),
      )}
    </ul>
  )
  if (!isAnswer) return list
  return (
    <div>
      <p className={styles.label}>{messages.part_answer}</p>
      {list}
    </div>
  )
}
