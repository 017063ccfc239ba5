'use client'

import { ActionButton, VisuallyHidden } from '@karda/ui'
import { type ReactNode, useState } from 'react'
import type { LiveView } from '../live-view.ts'
import type { LiveWords, ProjectorWords } from '../live-words.ts'
import { atQuestion, type ProjectorState, projectorQuery, toggled } from '../projector-state.ts'
import { ConnectionNote } from './connection-note.tsx'
import styles from './projector-board.module.css'
import { QuestionAnswers } from './question-answers.tsx'
import { SeatGrid } from './seat-grid.tsx'
import { Tallies } from './tallies.tsx'
import { useLiveView } from './use-live-view.ts'

/** What the projector's view takes; `initial` and `asked` are what it shows before, and without, a script. */
export interface ProjectorBoardProps {
  initial: LiveView
  asked: ProjectorState
  words: LiveWords
  projectorWords: ProjectorWords
  streamAddress: string
  pageAddress: string
  /** How to come in; shown while the assignment takes answers. */
  children: ReactNode
}

/** The live view for the whole class, in large type: how to come in, how many have, and what the teacher shows. */
export function ProjectorBoard(props: ProjectorBoardProps) {
  const { words, projectorWords, pageAddress } = props
  const { view, connection, spoken } = useLiveView(props.streamAddress, props.initial)
  const [state, setState] = useState(props.asked)
  const count = view.questions.length
  const number = Math.min(state.question, count)
  const question = view.questions[number - 1]
  const show = (next: ProjectorState) => {
    setState(next)
    // Loading the page again shows the same.
    window.history.replaceState(null, '', `${pageAddress}?${new URLSearchParams(projectorQuery(next))}`)
  }
  const way = { pageAddress, show }
  return (
    <div className={styles.board}>
      {view.isClosed ? <p className={styles.over}>{projectorWords.joinOver}</p> : props.children}
      <Tallies tallies={view.tallies} />
      <div className={styles.buttons}>
        {(['answers', 'right', 'aliases'] as const)
          .filter((what) => what !== 'right' || state.answers)
          .map((what) => (
            <StateButton
              key={what}
              {...way}
              next={toggled(state, what)}
              label={projectorWords[what][state[what] ? 'shown' : 'hidden']}
            />
          ))}
      </div>
      {state.answers && question && (
        <section className={styles.question} aria-labelledby="question">
          <header className={styles.head}>
            <h2 id="question" className={styles.number}>
              {question.heading}
            </h2>
            {/* Above all that differs from question to question, so that they stay in their place. */}
            {count > 1 && (
              <div className={styles.buttons}>
                <StateButton
                  {...way}
                  next={atQuestion(state, Math.max(number - 1, 1))}
                  label={projectorWords.previous}
                  isIdle={number === 1}
                />
                <StateButton
                  {...way}
                  next={atQuestion(state, Math.min(number + 1, count))}
                  label={projectorWords.next}
                  isIdle={number === count}
                />
              </div>
            )}
          </header>
          <p className={styles.prompt} lang={question.locale}>
            {question.prompt}
          </p>
          <p>{question.answered}</p>
          {state.right && question.right && <p>{question.right}</p>}
          <QuestionAnswers question={question} words={words} showsRight={state.right} />
        </section>
      )}
      {state.aliases && (
        <section aria-label={words.students}>
          <SeatGrid seats={view.seats} words={words} />
        </section>
      )}
      <div aria-live="polite">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </div>
      <ConnectionNote connection={connection} words={words} pageAddress={pageAddress} />
    </div>
  )
}

/**
 * A button that leads to another state by its address, and without loading anything where there is a script. It stays
 * where it is, as the keyboard’s focus does with it, when it says something else or, idle, has nothing to do.
 */
function StateButton(props: {
  next: ProjectorState
  label: string
  pageAddress: string
  show: (next: ProjectorState) => void
  isIdle?: boolean
}) {
  const { next, label, pageAddress, show, isIdle = false } = props
  return (
    <form
      method="get"
      action={pageAddress}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isIdle) show(next)
      }}
    >
      {projectorQuery(next).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ActionButton rank="plain" type="submit" aria-disabled={isIdle}>
        {label}
      </ActionButton>
    </form>
  )
}
