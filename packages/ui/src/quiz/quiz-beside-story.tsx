import { type ReactNode, useRef } from 'react'
import { PracticeQuiz } from './practice-quiz.tsx'
import type { PracticeQuizProps } from './practice-quiz-props.ts'
import styles from './quiz-beside-story.module.css'
import { StoryColumn, type StoryColumnHandle } from './story-column.tsx'

/** A practice quiz with its story; `children` is the story's markup. */
export interface QuizBesideStoryProps extends Omit<PracticeQuizProps, 'onShowEvidence' | 'onLeaveEvidence'> {
  /** Id of the element that holds the story; unique on the page. */
  storyColumnId: string
  children: ReactNode
}

/** The practice quiz with the story beside it, which opens at the evidence. */
export function QuizBesideStory({ storyColumnId, children, ...quiz }: QuizBesideStoryProps) {
  const column = useRef<StoryColumnHandle>(null)
  const edition = quiz.editions.find(({ locale }) => locale === quiz.locale)
  if (!edition) return null
  return (
    <div className={styles.beside}>
      <StoryColumn
        ref={column}
        id={storyColumnId}
        messages={edition.messages}
        questions={
          <PracticeQuiz
            {...quiz}
            onShowEvidence={(segments, opener) => column.current?.showEvidence(segments, opener)}
            onLeaveEvidence={() => column.current?.leaveEvidence()}
          />
        }
      >
        {children}
      </StoryColumn>
    </div>
  )
}
