import { type ReactNode, type Ref, type ToggleEvent, useImperativeHandle, useRef } from 'react'
import { ActionButton } from '../buttons/action-button.tsx'
import type { QuizMessages } from '../items/quiz-messages.ts'
import { StoryBar } from './story-bar.tsx'
import styles from './story-column.module.css'
import { useEvidence } from './use-evidence.ts'

/** How a question shows its evidence in the story. */
export interface StoryColumnHandle {
  /** Marks sentences by their `data-segment`, and leads to the first; `opener` is what the way back leads to. */
  showEvidence: (segments: readonly string[], opener: HTMLElement) => void
  leaveEvidence: () => void
}

/** The questions and the story beside them; `children` is the story's markup. */
export interface StoryColumnProps {
  /** Of the story; unique on the page. */
  id: string
  messages: QuizMessages
  questions: ReactNode
  children: ReactNode
  ref?: Ref<StoryColumnHandle>
}

/**
 * Where the window is wide, the story stands beside the questions; where it is narrow, it is a sheet that a button opens
 * over them. The button stays at the window's upper edge, where it lies on nothing that one came to. The sheet is a
 * native popover: the browser opens it, and closes it by its cross, Escape and a press outside. Without a script the
 * story stands below the questions.
 */
export function StoryColumn({ id, messages, questions, children, ref }: StoryColumnProps) {
  const sheet = useRef<HTMLElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  const reader = useRef<HTMLButtonElement>(null)
  const opener = useRef<HTMLElement>(null)
  const evidence = useEvidence(text)

  useImperativeHandle(ref, () => ({
    showEvidence(segments, from) {
      opener.current = from
      evidence.mark(segments)
      if (sheet.current && isHidden(sheet.current)) sheet.current.showPopover()
      evidence.goToFirst()
    },
    leaveEvidence: () => evidence.mark([]),
  }))

  function goBack() {
    const from = opener.current
    if (sheet.current && isOpen(sheet.current)) sheet.current.hidePopover()
    from?.focus()
  }

  function followSheet(event: ToggleEvent<HTMLElement>) {
    // The cards of the story's words are popovers too.
    if (event.target !== sheet.current) return
    if (event.newState === 'open') {
      if (!sheet.current.contains(document.activeElement)) close.current?.focus()
      return
    }
    // The browser gives focus back to the button that opened the sheet, unless it gave it none at the press.
    if (document.activeElement === document.body) (opener.current ?? reader.current)?.focus()
    opener.current = null
  }

  return (
    <>
      <div className={styles.reach}>
        <ActionButton
          ref={reader}
          rank="plain"
          popoverTarget={id}
          onClick={() => {
            opener.current = reader.current
          }}
        >
          {messages.readStory}
        </ActionButton>
      </div>
      {questions}
      <aside
        ref={sheet}
        id={id}
        className={styles.sheet}
        popover="auto"
        aria-label={messages.theStory}
        onToggle={followSheet}
      >
        <StoryBar
          sheet={id}
          hasEvidence={evidence.hasEvidence}
          messages={messages}
          onBack={goBack}
          closeRef={close}
        />
        <div ref={text} className={styles.text}>
          {children}
        </div>
      </aside>
    </>
  )
}

function isHidden(sheet: HTMLElement): boolean {
  return getComputedStyle(sheet).display === 'none'
}

function isOpen(sheet: HTMLElement): boolean {
  return 'popover' in HTMLElement.prototype && sheet.matches(':popover-open')
}
