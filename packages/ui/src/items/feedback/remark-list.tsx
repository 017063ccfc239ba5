import { KeptText } from '../../marks/kept-text.tsx'
import { VisuallyHidden } from '../../text/visually-hidden.tsx'
import type { QuizMessages } from '../quiz-messages.ts'
import { VerdictSign } from '../verdict-sign.tsx'
import type { SpokenRemark } from './feedback-content.ts'
import styles from './remark-list.module.css'

/** The reasons: a paragraph where one thing was chosen, else a list of what was chosen, each with its sign. */
export function RemarkList(props: { remarks: readonly SpokenRemark[]; messages: QuizMessages }) {
  const { remarks, messages } = props
  if (remarks.length === 0) return null
  return (
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
            <VerdictSign verdict={kind === 'wrong' ? 'wrong' : 'right'} />
            <div className={styles.body}>
              <VisuallyHidden>{messages[`part_${kind}`]}</VisuallyHidden>
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
}
