import type { ItemResponse } from '@karda/assessment'
import { fillMessage, type LocaleCode } from '@karda/i18n'
import { useRef } from 'react'
import { ActionButton } from '../buttons/action-button.tsx'
import { AnswerDetails } from '../items/feedback/answer-details.tsx'
import { feedbackContent } from '../items/feedback/feedback-content.ts'
import { partMarksOf } from '../items/feedback/part-marks-of.ts'
import { ItemView } from '../items/item-view.tsx'
import { useFocusAfterRender } from '../items/use-focus-after-render.ts'
import { itemName, questionFormId } from './element-ids.ts'
import { QuestionFeedback } from './question-feedback.tsx'
import styles from './question-form.module.css'
import { QuestionLanguages } from './question-languages.tsx'
import type { QuizEdition } from './quiz-edition.ts'
import type { QuizQuestion } from './quiz-questions.ts'
import { unansweredNotice } from './unanswered-notice.ts'

/** A question, what checks it, and what is then said of the answer. */
export interface QuestionFormProps {
  question: QuizQuestion
  total: number
  editions: readonly QuizEdition[]
  /** Whether the page's script runs: a form sent before that would load the page anew. */
  isReady: boolean
  isFinished: boolean
  /** Whether there was nothing to check when it was asked for. */
  isNoticed: boolean
  onRespond: (response: ItemResponse | null) => void
  onCheck: () => void
  onTryAgain: () => void
  onSpeak: (locale: LocaleCode) => void
  onAnnounce: (text: string) => void
  onShowEvidence: (segments: readonly string[], opener: HTMLElement) => void
}

/** See `QuestionFormProps`. Enter in a field checks, as the button does. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, isFinished } = props
  const { item, edition, response, isChecked, explanation } = question
  const { messages } = edition
  const form = useRef<HTMLFormElement>(null)
  const focusAfterRender = useFocusAfterRender()
  const content = isChecked ? feedbackContent(item, response, explanation, messages) : undefined

  function tryAgain() {
    props.onTryAgain()
    focusAfterRender(() => form.current && firstControl(form.current))
  }

  return (
    <form
      ref={form}
      id={questionFormId(item.id)}
      // What was answered is kept by us; a browser that fills in what it remembers would show another answer.
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isChecked) props.onCheck()
      }}
    >
      <ItemView
        item={item}
        response={response}
        onRespond={props.onRespond}
        messages={messages}
        name={itemName(item.id)}
        isReadOnly={isChecked}
        marks={content ? partMarksOf(content) : {}}
        onAnnounce={props.onAnnounce}
        place={fillMessage(messages.questionOf, { number: question.number, total: props.total })}
        beside={<QuestionLanguages editions={props.editions} chosen={edition} onSpeak={props.onSpeak} />}
      >
        {!isFinished && (
          <div className={styles.check}>
            <ActionButton
              rank="primary"
              type="submit"
              // A button of a form that is disabled keeps Enter from sending it.
              disabled={!props.isReady}
              aria-disabled={isChecked}
            >
              {messages.check}
            </ActionButton>
            {props.isNoticed && <p className={styles.notice}>{unansweredNotice(item, messages)}</p>}
          </div>
        )}
        {content && (
          <QuestionFeedback
            content={content}
            messages={messages}
            isFinished={isFinished}
            onTryAgain={tryAgain}
            onShowEvidence={props.onShowEvidence}
          />
        )}
        <noscript>
          <AnswerDetails item={item} explanation={explanation} messages={messages} />
        </noscript>
      </ItemView>
    </form>
  )
}

/** What was chosen, else the first thing that can be. (The names of languages stand beside their legend, not below.) */
function firstControl(form: HTMLFormElement): HTMLElement | null {
  return (
    form.querySelector<HTMLElement>('input:checked') ??
    form.querySelector<HTMLElement>('legend ~ * :is(input, select, textarea, button)')
  )
}
