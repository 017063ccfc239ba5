import { fillMessage } from '@karda/i18n'
import { ActionButton } from '@karda/ui'
import type { ReactNode } from 'react'
import { AnswerList } from '../pages/answer-list.tsx'
import type { Sheet, SheetEdition } from '../sheet.ts'
import styles from './assigned-quiz.module.css'
import { stageHeadingId } from './use-assigned-quiz.ts'

/** In place of the questions: each with its answer, to be looked through before handing in. `children` stands above. */
export function ReviewPanel(props: {
  sheet: Sheet
  edition: SheetEdition
  /** Goes back to a question; to the first where it is null. */
  onChange: (item: string | null) => void
  onHandIn: () => void
  children: ReactNode
}) {
  const { sheet, edition, onChange } = props
  const { answering } = edition
  const { questions } = sheet
  const answered = questions.filter(({ response }) => response !== null).length
  return (
    <section className={styles.stage} aria-labelledby={stageHeadingId}>
      <h2 id={stageHeadingId} className={styles.heading} tabIndex={-1}>
        {answering.reviewTitle}
      </h2>
      {props.children}
      <p>{answering.reviewText}</p>
      <p className={styles.count}>
        {fillMessage(answering.answeredOf, { number: answered, total: questions.length })}
      </p>
      <AnswerList
        sheet={sheet}
        heading="h3"
        after={({ item, number, isReadOnly }, { answering: words }) =>
          !isReadOnly && (
            <ActionButton
              rank="quiet"
              aria-label={fillMessage(words.changeNumber, { number })}
              onClick={() => onChange(item.id)}
            >
              {words.change}
            </ActionButton>
          )
        }
      />
      <div className={styles.end}>
        <ActionButton rank="primary" onClick={props.onHandIn}>
          {answering.handIn}
        </ActionButton>
        <ActionButton rank="plain" onClick={() => onChange(questions[0]?.item.id ?? null)}>
          {answering.backToQuestions}
        </ActionButton>
      </div>
    </section>
  )
}
