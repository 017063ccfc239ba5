import { scoreResponse, summarizeBySkill } from '@karda/assessment'
import { fillMessage } from '@karda/i18n'
import { ActionButton } from '../buttons/action-button.tsx'
import { resultId } from './element-ids.ts'
import type { QuizEdition } from './quiz-edition.ts'
import type { QuizQuestion } from './quiz-questions.ts'
import styles from './quiz-result.module.css'
import { ReviewList } from './review-list.tsx'
import { SkillList } from './skill-list.tsx'
import { sortSkills } from './sort-skills.ts'

/** What a finished quiz brought: the points, what went well, and the way into each answer. */
export function QuizResult(props: {
  questions: readonly QuizQuestion[]
  edition: QuizEdition
  onShow: (item: string) => void
  onStartAgain: () => void
  onPrint: () => void
}) {
  const { questions, onShow } = props
  const { messages } = props.edition
  const scores = Object.fromEntries(
    questions.map(({ item, response, explanation }) => [
      item.id,
      scoreResponse(item, explanation.answerKey, response),
    ]),
  )
  // Nobody scores a longer answer here, so it counts as little where it was left out.
  const counted = questions.map(({ item }) => item).filter(({ type }) => type !== 'extended')
  const skills = summarizeBySkill(counted, scores)
  const { well, again } = sortSkills(skills)
  const points = skills.reduce((sum, skill) => sum + skill.points, 0)
  const maximum = skills.reduce((sum, skill) => sum + skill.maximum, 0)
  const hasWritten = counted.length < questions.length
  const first = questions[0]
  return (
    <section className={styles.result} aria-labelledby={resultId}>
      <div className={styles.head}>
        <h2 id={resultId} className={styles.title} tabIndex={-1}>
          {messages.result}
        </h2>
        <div className={styles.points}>{fillMessage(messages.points, { points, maximum })}</div>
        {hasWritten && <p className={styles.note}>{messages.writtenApart}</p>}
      </div>
      <SkillList heading={messages.wentWell} skills={well} messages={messages} />
      <SkillList heading={messages.lookAgain} skills={again} messages={messages} />
      <ReviewList questions={questions} scores={scores} edition={props.edition} onShow={onShow} />
      <div className={styles.actions}>
        {first && (
          <ActionButton rank="primary" onClick={() => onShow(first.item.id)}>
            {messages.review}
          </ActionButton>
        )}
        <ActionButton rank="plain" onClick={props.onStartAgain}>
          {messages.startAgain}
        </ActionButton>
        <ActionButton rank="plain" onClick={props.onPrint}>
          {messages.print}
        </ActionButton>
      </div>
    </section>
  )
}
