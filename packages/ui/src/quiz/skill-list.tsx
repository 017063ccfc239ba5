import type { SkillSummary } from '@karda/assessment'
import { fillMessage } from '@karda/i18n'
import type { QuizMessages } from '../items/quiz-messages.ts'
import styles from './quiz-result.module.css'

/** Skills with the points reached in each; nothing where there are none. */
export function SkillList(props: {
  heading: string
  skills: readonly SkillSummary[]
  messages: QuizMessages
}) {
  const { heading, skills, messages } = props
  if (skills.length === 0) return null
  return (
    <div>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.skills}>
        {skills.map(({ skill, points, maximum }) => (
          <li key={skill} className={styles.skill}>
            <span>{messages[`skill_${skill}`]}</span>
            <span className={styles.leader} aria-hidden="true" />
            <span className={styles.share}>{fillMessage(messages.share, { points, maximum })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
