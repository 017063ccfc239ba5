import type { ItemResponse } from '@karda/assessment'
import { fillMessage, type LocaleCode } from '@karda/i18n'
import { ActionButton } from '@karda/ui'
import { FeedbackPanel, ItemView, partMarksOf } from '@karda/ui/items'
import type { ReactNode } from 'react'
import { itemName, itemPlace } from '../item-name.ts'
import type { Sheet, SheetQuestion } from '../sheet.ts'
import { QuestionLanguages } from './question-languages.tsx'
import styles from './question-on-sheet.module.css'

/** A question of a sheet with what answers it. Everything in it is in the language of its item. */
export interface QuestionOnSheetProps {
  sheet: Sheet
  question: SheetQuestion
  /** What the student has answered by now. */
  response: ItemResponse | null
  onRespond: (response: ItemResponse | null) => void
  onAnnounce: (text: string) => void
  /** Shows the question in another language at once; without it, the form is sent for that. */
  onSpeak?: ((locale: LocaleCode) => void) | undefined
  /** Fields that go along with the answer, and are not seen. */
  fields?: ReactNode
  /** Shows sentences in the story, by segment (`p2s1`); without it, nothing offers to. */
  onShowEvidence?: ((segments: readonly string[], opener: HTMLElement) => void) | undefined
  /** Whether it is the one that is shown where one is shown at a time. */
  isCurrent?: boolean
  /** Whether a script saves every answer at once; then no button does. */
  isSavedByScript?: boolean
}

/** See `QuestionOnSheetProps`. */
export function QuestionOnSheet(props: QuestionOnSheetProps) {
  const { sheet, question, response } = props
  const { item, feedback, isReadOnly } = question
  const edition = sheet.editions.find(({ locale }) => locale === item.locale) ?? sheet.editions[0]
  if (!edition) return null
  const { quiz, answering } = edition
  const name = itemName(item.id)
  const languages = sheet.editions.filter(({ locale }) => question.languages.includes(locale))
  const note = question.note ?? ''
  // A button that checks at once keeps the keyboard's focus, and stays for that.
  const hasActions = !isReadOnly || (sheet.offersCheck && props.isSavedByScript && !sheet.isReadOnly)
  return (
    <li id={itemPlace(item.id)} className={styles.question} data-current={props.isCurrent || undefined}>
      {!isReadOnly && <input type="hidden" name="items[]" value={item.id} />}
      {props.fields}
      <ItemView
        item={item}
        response={response}
        onRespond={props.onRespond}
        messages={quiz}
        name={name}
        isReadOnly={isReadOnly}
        isAwaitingScript={!props.isSavedByScript}
        marks={feedback ? partMarksOf(feedback) : {}}
        onAnnounce={props.onAnnounce}
        place={fillMessage(quiz.questionOf, { number: question.number, total: sheet.questions.length })}
        beside={
          !sheet.isReadOnly && <QuestionLanguages item={item} editions={languages} onSpeak={props.onSpeak} />
        }
      >
        {question.problem !== null && (
          <p role="alert" className={styles.problem}>
            {question.problem}
          </p>
        )}
        {hasActions && (
          <div className={styles.actions}>
            {sheet.offersCheck && (
              <ActionButton
                rank="primary"
                type="submit"
                name="check"
                value={item.id}
                aria-disabled={isReadOnly || undefined}
              >
                {quiz.check}
              </ActionButton>
            )}
            {!props.isSavedByScript && (
              <ActionButton
                rank="plain"
                type="submit"
                name="save"
                value={item.id}
                aria-describedby={note === '' ? undefined : `${name}.note`}
              >
                {answering.save}
              </ActionButton>
            )}
            {note !== '' && (
              <p id={`${name}.note`} className={styles.note}>
                {note}
              </p>
            )}
          </div>
        )}
        {!hasActions && note !== '' && <p className={styles.note}>{note}</p>}
        {question.awaitsTeacher && feedback && <p className={styles.note}>{answering.teacherScores}</p>}
        {feedback && (
          <FeedbackPanel content={feedback} messages={quiz}>
            {props.onShowEvidence && (
              <ActionButton
                rank="plain"
                onClick={({ currentTarget }) =>
                  props.onShowEvidence?.(
                    feedback.evidence.map(({ segment }) => segment),
                    currentTarget,
                  )
                }
              >
                {quiz.showEvidence}
              </ActionButton>
            )}
          </FeedbackPanel>
        )}
      </ItemView>
    </li>
  )
}
