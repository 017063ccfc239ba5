'use client'

import { VisuallyHidden } from '@karda/ui'
import type { LiveView } from '../live-view.ts'
import type { LiveWords } from '../live-words.ts'
import { ConnectionNote } from './connection-note.tsx'
import styles from './live-board.module.css'
import { QuestionAnswers } from './question-answers.tsx'
import { SeatGrid } from './seat-grid.tsx'
import { Tallies } from './tallies.tsx'
import { useLiveView } from './use-live-view.ts'

/** What a live view takes; `initial` is what it shows before, and without, a script. */
export interface LiveBoardProps {
  initial: LiveView
  words: LiveWords
  streamAddress: string
  pageAddress: string
}

/** The class while it answers: who is here, how far everybody has come, and who chose what. */
export function LiveBoard({ initial, words, streamAddress, pageAddress }: LiveBoardProps) {
  const { view, connection, spoken } = useLiveView(streamAddress, initial)
  return (
    <div className={styles.board}>
      <ConnectionNote connection={connection} words={words} pageAddress={pageAddress} />
      <p className={styles.status}>{view.status}</p>
      <Tallies tallies={view.tallies} />
      <div aria-live="polite">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </div>
      <h3 className={styles.heading}>{words.students}</h3>
      {view.seats.length > 0 ? (
        <SeatGrid seats={view.seats} words={words} />
      ) : (
        <p className={styles.quiet}>{words.nobody}</p>
      )}
      {view.freeSeats && <p className={styles.quiet}>{view.freeSeats}</p>}
      <h3 className={styles.heading}>{words.answersTitle}</h3>
      <div className={styles.questions}>
        {view.questions.map((question) => (
          <details key={question.id} className={styles.question} data-item={question.id}>
            <summary className={styles.summary}>
              <span className={styles.number}>{question.heading}</span>
              <span className={styles.prompt} lang={question.locale}>
                {question.prompt}
              </span>
              <span className={styles.facts}>
                <span>{question.answered}</span>
                {question.right && <span>{question.right}</span>}
              </span>
            </summary>
            <QuestionAnswers question={question} words={words} showsRight />
          </details>
        ))}
      </div>
    </div>
  )
}
