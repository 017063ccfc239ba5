import { useEffect, useRef, useState } from 'react'
import type { OutboxState } from '../device/outbox-state.ts'
import type { ToldItem } from '../protocol/answers.ts'
import { askFeedback } from './ask-feedback.ts'
import type { DeviceAttempt } from './device-attempt-props.ts'
import { untoldChecks } from './untold-checks.ts'

/** Milliseconds until the server is asked again after it could not be, or did not tell what it should. */
const pause = 3000

/** What follows from the server's answers. */
export interface ToldListener {
  /** An item is told that was not before. */
  onTold: (item: string, told: ToldItem) => void
  /** Of a checked item nothing is told: another device may have changed its answer before. */
  onUntold: () => void
}

/**
 * What is told of the answers, by item id. The server tells of a checked answer once it has the check on its disk; it is
 * asked then, and again as soon as more is known of a check that is not told.
 */
export function useTold(
  { key, told: drawn }: DeviceAttempt,
  { attempt, waiting }: OutboxState,
  { onTold, onUntold }: ToldListener,
): Readonly<Record<string, ToldItem>> {
  const [told, setTold] = useState(drawn)
  const [tries, setTries] = useState(0)
  const [answered, setAnswered] = useState('')
  const isAsking = useRef(false)
  const untoldBefore = useRef('')
  const { items, awaited, name } = untoldChecks(attempt, told)
  const question = `${tries} ${name}`
  const isReady = waiting === 0 && items.length > 0

  async function ask(): Promise<void> {
    isAsking.current = true
    const answer = await askFeedback(key)
    isAsking.current = false
    setAnswered(question)
    if (answer) setTold((known) => ({ ...known, ...answer }))
    for (const item of items) if (answer?.[item]) onTold(item, answer[item])
    const isComplete = answer && awaited.every((item) => answer[item])
    if (isComplete) return
    setTimeout(() => setTries((count) => count + 1), pause)
    if (!answer || untoldBefore.current === name) return
    untoldBefore.current = name
    onUntold()
  }

  useEffect(() => {
    if (isReady && question !== answered && !isAsking.current) ask()
  }, [isReady, question, answered])

  return told
}
