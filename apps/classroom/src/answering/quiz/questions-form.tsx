import { fillMessage } from '@karda/i18n'
import { ActionButton } from '@karda/ui'
import { LayoutSwitch, QuestionNavigation } from '@karda/ui/quiz'
import type { FormEvent, ReactNode, Ref } from 'react'
import { QuestionOnSheet } from '../pages/question-on-sheet.tsx'
import type { Sheet, SheetEdition } from '../sheet.ts'
import styles from './assigned-quiz.module.css'
import type { useAssignedQuiz } from './use-assigned-quiz.ts'

/** The questions as one form: before the script runs, or without, its buttons send it. `children` stands above them. */
export function QuestionsForm(props: {
  ref: Ref<HTMLFormElement>
  sheet: Sheet
  edition: SheetEdition
  quiz: ReturnType<typeof useAssignedQuiz>
  action: string
  fields: ReactNode
  onShowEvidence: ((segments: readonly string[], opener: HTMLElement) => void) | undefined
  children: ReactNode
}) {
  const { sheet, edition, quiz } = props
  const { view, questions, isReady } = quiz
  const { answering } = edition
  const isOneByOne = isReady && view.layout === 'one-by-one'
  const shown = questions.find(({ item }) => item.id === view.current) ?? questions[0]

  function act(event: FormEvent<HTMLFormElement>): void {
    if (!isReady) return
    event.preventDefault()
    const pressed = 'submitter' in event.nativeEvent ? event.nativeEvent.submitter : null
    if (!(pressed instanceof HTMLButtonElement)) return
    if (pressed.name === 'check') quiz.check(pressed.value)
    if (pressed.name === 'review') quiz.review()
  }

  return (
    <form
      ref={props.ref}
      className={styles.form}
      method="post"
      action={props.action}
      encType="multipart/form-data"
      autoComplete="off"
      aria-label={answering.questions}
      data-ready={isReady || undefined}
      onSubmit={act}
    >
      {props.fields}
      {/* What Enter in a field presses: the first button of a form. */}
      <button
        className={styles.byEnter}
        type="submit"
        name="save"
        value=""
        tabIndex={-1}
        aria-hidden="true"
      />
      {props.children}
      <LayoutSwitch
        layout={view.layout}
        messages={edition.quiz}
        isAwaitingScript={!isReady}
        onArrange={quiz.arrange}
      />
      {isOneByOne && shown && (
        <progress
          className={styles.progress}
          aria-label={fillMessage(edition.quiz.questionOf, {
            number: shown.number,
            total: questions.length,
          })}
          value={shown.number}
          max={questions.length}
        />
      )}
      <ol className={styles.questions} data-layout={isOneByOne ? 'one-by-one' : undefined}>
        {(isReady ? questions : sheet.questions).map((question) => (
          <QuestionOnSheet
            key={question.item.id}
            sheet={sheet}
            question={question}
            response={question.response}
            isCurrent={question.item.id === shown?.item.id}
            onRespond={(response) => quiz.respond(question, response)}
            onAnnounce={(text) => quiz.announce([text], question.item.locale)}
            onSpeak={isReady ? (locale) => quiz.speak(question, locale) : undefined}
            onShowEvidence={isReady ? props.onShowEvidence : undefined}
            isSavedByScript={isReady}
          />
        ))}
      </ol>
      {isOneByOne && shown && (
        <QuestionNavigation
          questions={questions}
          shown={shown}
          isFinished={false}
          messages={edition.quiz}
          onShow={quiz.show}
        />
      )}
      {!sheet.isReadOnly && (
        <div className={styles.end}>
          <ActionButton
            rank={isOneByOne && shown !== questions.at(-1) ? 'plain' : 'primary'}
            type="submit"
            name="review"
            value="1"
          >
            {answering.handInNext}
          </ActionButton>
          {!isReady && (
            <ActionButton rank="plain" type="submit" name="save" value="">
              {answering.saveAll}
            </ActionButton>
          )}
        </div>
      )}
    </form>
  )
}
