import { Notice } from './notice.tsx'
import styles from './problem-summary.module.css'

/** One thing that is wrong with a form, and the id of the control that it is about. */
export interface FieldProblem {
  controlId: string
  text: string
}

/** Everything that is wrong with a form, above it; each entry leads to its field. */
export function ProblemSummary({ title, problems }: { title: string; problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null
  return (
    <Notice kind="problem">
      <p>{title}</p>
      <ul className={styles.list}>
        {problems.map(({ controlId, text }) => (
          <li key={`${controlId} ${text}`}>
            <a className={styles.link} href={`#${controlId}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
