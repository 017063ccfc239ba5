import type { ReactNode } from 'react'
import { itemPlace } from '../item-name.ts'
import type { Sheet, SheetEdition, SheetQuestion } from '../sheet.ts'
import styles from './answer-list.module.css'
import { GivenAnswer } from './given-answer.tsx'

/** The questions of a sheet with what was answered, to be looked through; `after` stands below an answer, in its language. */
export function AnswerList(props: {
  sheet: Sheet
  /** The element of a question's heading: by what it stands under. */
  heading: 'h2' | 'h3'
  after: (question: SheetQuestion, edition: SheetEdition) => ReactNode
}) {
  const { sheet, after, heading: Heading } = props
  return (
    <ol className={styles.list}>
      {sheet.questions.map((question) => {
        const { item, number } = question
        const edition = sheet.editions.find(({ locale }) => locale === item.locale)
        if (!edition) return null
        return (
          <li
            key={item.id}
            id={itemPlace(item.id)}
            className={styles.question}
            data-item={item.id}
            lang={item.locale}
          >
            <Heading className={styles.prompt}>
              {number}. {item.prompt}
            </Heading>
            {(question.response || !question.late) && (
              <div className={styles.answer}>
                <p className={styles.label}>{edition.answering.yourAnswer}</p>
                <GivenAnswer item={item} response={question.response} edition={edition} />
              </div>
            )}
            {question.late && (
              <div className={styles.answer}>
                <p className={styles.label}>{edition.answering.lateAnswer}</p>
                <GivenAnswer item={item} response={question.late} edition={edition} />
              </div>
            )}
            {after(question, edition)}
          </li>
        )
      })}
    </ol>
  )
}
