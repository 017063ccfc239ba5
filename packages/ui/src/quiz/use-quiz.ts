import { useEffect, useRef, useState } from 'react'
import { responseOfForm } from '../items/response-of-form.ts'
import { itemName, questionFormId } from './element-ids.ts'
import { parseQuizState } from './parse-quiz-state.ts'
import { type Quiz, quizQuestions } from './quiz-questions.ts'
import { freshQuiz, type QuizState } from './quiz-state.ts'
import { type QuizAction, reduceQuiz } from './reduce-quiz.ts'

/** Where a device keeps a quiz; neither function throws, a device that cannot keep it forgets. */
export interface QuizStore {
  /** What was saved last, as it came from the device; undefined where nothing was. */
  load: () => unknown
  save: (state: QuizState) => void
}

/** The outside of a quiz. */
export interface QuizSurroundings {
  store: QuizStore
  /** Milliseconds since 1970. */
  now: () => number
  /** A random whole number from 1 to 2 ** 31 - 1. */
  newSeed: () => number
}

/**
 * A quiz and what can be done in it. The first time that it is drawn it is fresh, as the server draws it; then what the
 * device keeps is taken up, with what was answered on the page before its script ran. Everything done is saved at once.
 */
export function useQuiz(quiz: Quiz, { store, now, newSeed }: QuizSurroundings) {
  const [state, setState] = useState(freshQuiz)
  const [isReady, setIsReady] = useState(false)
  const latest = useRef(state)
  const client = useRef('')

  function dispatch(action: QuizAction) {
    latest.current = reduceQuiz(latest.current, action, { at: now(), client: client.current })
    setState(latest.current)
    store.save(latest.current)
  }

  // What the device keeps is taken up once.
  useEffect(() => {
    client.current = newSeed().toString(36)
    latest.current = parseQuizState(store.load(), quiz.editions)
    for (const { item, isAnswered } of quizQuestions(quiz, latest.current)) {
      const form = document.getElementById(questionFormId(item.id))
      if (isAnswered || !(form instanceof HTMLFormElement)) continue
      const response = responseOfForm(item, itemName(item.id), new FormData(form))
      if (response) dispatch({ kind: 'respond', item: item.id, response })
    }
    setState(latest.current)
    setIsReady(true)
  }, [])

  return { state, isReady, dispatch }
}
