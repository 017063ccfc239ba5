'use client'

import { Announcer, StoryColumn, type StoryColumnHandle } from '@karda/ui/quiz'
import { type ReactNode, useRef } from 'react'
import type { Sheet } from '../sheet.ts'
import styles from './assigned-quiz.module.css'
import type { DeviceAttempt } from './device-attempt-props.ts'
import { HandedInPanel } from './handed-in-panel.tsx'
import { QuestionsForm } from './questions-form.tsx'
import { ReviewPanel } from './review-panel.tsx'
import { StateLine } from './state-line.tsx'
import { StateNews } from './state-news.tsx'
import { stateWords } from './state-words.ts'
import { useAssignedQuiz } from './use-assigned-quiz.ts'

/** The questions of an attempt, and the story beside them. */
export interface AssignedQuizProps {
  sheet: Sheet
  device: DeviceAttempt
  /** Where the form is sent without a script. */
  action: string
  /** The markup of hidden fields. */
  fields: ReactNode
  /** The markup of the story where it stands beside the questions. */
  story: ReactNode
}

/**
 * All questions of an attempt in one form, which works without a script. With one, every answer is on the device at once
 * and on the server soon after, a question can be shown at a time, and the attempt is looked through and handed in here.
 */
export function AssignedQuiz({ sheet, device, action, fields, story }: AssignedQuizProps) {
  const form = useRef<HTMLFormElement>(null)
  const column = useRef<StoryColumnHandle>(null)
  const quiz = useAssignedQuiz(sheet, device, form)
  const { state, questions } = quiz
  const edition = sheet.editions.find(({ locale }) => locale === sheet.locale) ?? sheet.editions[0]
  if (!edition) return null
  const { answering } = edition

  const isHandedIn = state.attempt.submitted !== null
  const stateLine = (
    <StateLine state={state} edition={edition} joinAddress={device.joinAddress} onDownload={quiz.download} />
  )

  const questionsPart = (
    <div className={styles.quiz}>
      <StateNews words={stateWords(state, answering)} edition={edition} />
      {isHandedIn ? (
        <HandedInPanel state={state} edition={edition} resultAddress={device.resultAddress}>
          {stateLine}
        </HandedInPanel>
      ) : quiz.isReviewing ? (
        <ReviewPanel
          sheet={{ ...sheet, questions }}
          edition={edition}
          onChange={quiz.show}
          onHandIn={quiz.handIn}
        >
          {stateLine}
        </ReviewPanel>
      ) : (
        <QuestionsForm
          ref={form}
          sheet={sheet}
          edition={edition}
          quiz={quiz}
          action={action}
          fields={fields}
          onShowEvidence={
            story ? (segments, opener) => column.current?.showEvidence(segments, opener) : undefined
          }
        >
          {stateLine}
        </QuestionsForm>
      )}
      <Announcer announcement={quiz.announcement} />
    </div>
  )
  if (!story) return questionsPart
  return (
    <div className={styles.beside}>
      <StoryColumn ref={column} id="story" messages={edition.quiz} questions={questionsPart}>
        {story}
      </StoryColumn>
    </div>
  )
}
