import type { ItemResponse } from '@karda/assessment'
import { useState } from 'react'
import { feedbackContent } from '../items/feedback/feedback-content.ts'
import { feedbackText } from '../items/feedback/feedback-text.ts'
import { promptId } from '../items/item-ids.ts'
import { useFocusAfterRender } from '../items/use-focus-after-render.ts'
import { itemName, questionFormId, resultId } from './element-ids.ts'
import type { PracticeQuizProps } from './practice-quiz-props.ts'
import { type QuizQuestion, quizQuestions } from './quiz-questions.ts'
import { unansweredNotice } from './unanswered-notice.ts'
import { useAnnouncements } from './use-announcements.ts'
import { useQuiz } from './use-quiz.ts'

/**
 * A practice quiz as it stands, and what a student can do in it: each action with all that follows, on the page, for
 * the keyboard's focus, and for those who listen.
 */
export function usePractice(props: PracticeQuizProps) {
  const { state, isReady, dispatch } = useQuiz(props, props)
  const { announcement, announce } = useAnnouncements()
  /** The item that was to be checked and had no answer. */
  const [noticed, setNoticed] = useState<string | null>(null)
  const focusAfterRender = useFocusAfterRender()
  const questions = quizQuestions(props, state)

  function leaveQuestion() {
    props.onLeaveEvidence()
    setNoticed(null)
    announce([], props.locale)
  }

  function goTo(id: string) {
    focusAfterRender(() => document.getElementById(id))
  }

  return {
    state,
    isReady,
    dispatch,
    questions,
    noticed,
    announcement,
    announce,

    /** Goes to a question; to the result, where `item` is null. */
    show(item: string | null) {
      leaveQuestion()
      dispatch({ kind: 'show', item })
      goTo(item === null ? resultId : promptId(itemName(item)))
    },

    respond({ item }: QuizQuestion, response: ItemResponse | null) {
      setNoticed(null)
      dispatch({ kind: 'respond', item: item.id, response })
    },

    check({ item, edition: { locale, messages }, response, isAnswered, explanation }: QuizQuestion) {
      setNoticed(isAnswered ? null : item.id)
      if (!isAnswered) {
        announce([unansweredNotice(item, messages)], locale)
        return
      }
      dispatch({ kind: 'check', item: item.id })
      // Enter on a choice checks as the button does; the choice cannot be changed then, and would lose the focus.
      const pressed = document.activeElement
      focusAfterRender(() => (pressed?.matches(':disabled') ? checkButton(item.id) : null))
      announce(feedbackText(feedbackContent(item, response, explanation, messages), messages), locale)
    },

    tryAgain({ item, response }: QuizQuestion) {
      leaveQuestion()
      dispatch({ kind: 'try-again', item: item.id, response })
    },

    finish() {
      leaveQuestion()
      const answers = questions.flatMap(({ item, response }): [string, ItemResponse][] =>
        response ? [[item.id, response]] : [],
      )
      dispatch({ kind: 'finish', responses: Object.fromEntries(answers) })
      goTo(resultId)
    },

    startAgain() {
      leaveQuestion()
      dispatch({ kind: 'start-again', seed: props.newSeed() })
      goTo(promptId(itemName(questions[0]?.item.id ?? '')))
    },
  }
}

function checkButton(item: string): HTMLElement | null | undefined {
  return document.getElementById(questionFormId(item))?.querySelector<HTMLElement>('[type=submit]')
}
