import { fillMessage } from '@karda/i18n'
import { Announcer } from './announcer.tsx'
import { FinishPanel } from './finish-panel.tsx'
import { LayoutSwitch } from './layout-switch.tsx'
import styles from './practice-quiz.module.css'
import type { PracticeQuizProps } from './practice-quiz-props.ts'
import { QuestionForm } from './question-form.tsx'
import { QuestionNavigation } from './question-navigation.tsx'
import { QuizResult } from './quiz-result.tsx'
import { usePractice } from './use-practice.ts'

/**
 * The practice quiz. The server draws every question, so that it can be answered on paper or without a script; with one,
 * a question is shown at a time, checked, and explained.
 */
export function PracticeQuiz(props: PracticeQuizProps) {
  const practice = usePractice(props)
  const { questions, dispatch } = practice
  const { layout, current } = practice.state.preferences
  const edition = props.editions.find(({ locale }) => locale === props.locale)
  if (!edition) return null
  const { messages } = edition

  const isFinished = practice.state.attempt.submitted !== null
  const isOneByOne = layout === 'one-by-one'
  const shown = questions.find(({ item }) => item.id === current) ?? (isFinished ? undefined : questions[0])
  const isResultShown = isFinished && (!isOneByOne || !shown)
  const isFinishOffered = !isFinished && (!isOneByOne || shown === questions.at(-1))

  return (
    <div className={styles.quiz} data-layout={layout} data-ready={practice.isReady || undefined}>
      <LayoutSwitch
        layout={layout}
        messages={messages}
        onArrange={(chosen) => dispatch({ kind: 'arrange', layout: chosen })}
      />
      {isResultShown && (
        <QuizResult
          questions={questions}
          edition={edition}
          onShow={practice.show}
          onStartAgain={practice.startAgain}
          onPrint={props.onPrint}
        />
      )}
      {isOneByOne && shown && (
        <progress
          className={styles.progress}
          aria-label={fillMessage(messages.questionOf, { number: shown.number, total: questions.length })}
          value={shown.number}
          max={questions.length}
        />
      )}
      <ol className={styles.questions}>
        {questions.map((question) => (
          <li
            key={question.item.id}
            className={styles.question}
            data-current={question === shown || undefined}
          >
            <QuestionForm
              question={question}
              total={questions.length}
              editions={props.editions}
              isReady={practice.isReady}
              isFinished={isFinished}
              isNoticed={practice.noticed === question.item.id}
              onRespond={(response) => practice.respond(question, response)}
              onCheck={() => practice.check(question)}
              onTryAgain={() => practice.tryAgain(question)}
              onSpeak={(locale) => dispatch({ kind: 'speak', item: question.item.id, locale })}
              onAnnounce={(text) => practice.announce([text], question.edition.locale)}
              onShowEvidence={props.onShowEvidence}
            />
          </li>
        ))}
      </ol>
      {isOneByOne && shown && (
        <QuestionNavigation
          questions={questions}
          shown={shown}
          isFinished={isFinished}
          messages={messages}
          onShow={practice.show}
        />
      )}
      {isFinishOffered && (
        <FinishPanel
          questions={questions}
          messages={messages}
          onShow={practice.show}
          onFinish={practice.finish}
        />
      )}
      <p className={styles.note}>{messages.keptOnDevice}</p>
      <Announcer announcement={practice.announcement} />
    </div>
  )
}
