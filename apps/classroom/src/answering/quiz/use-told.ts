import { isChecked } from '@karda/assessment'
import { useEffect, useRef, useState } from 'react'
import type { OutboxState } from '../device/outbox-state.ts'
import type { ToldItem } from '../protocol/answers.ts'
import { askFeedback } from './ask-feedback.ts'
import type { DeviceAttempt } from './device-attempt-props.ts'

/** Milliseconds until the server is asked again after it could not be. */
const pause = 3000

/**
 * What is told of the answers, by item id. The server tells of a checked answer once it has the check on its disk; it is
 * asked then, and `onTold` hears of each item that is new.
 */
export function useTold(
  { key, told: drawn }: DeviceAttempt,
  { attempt, waiting }: OutboxState,
  onTold: (item: string, told: ToldItem) => void,
): Readonly<Record<string, ToldItem>> {
  const [told, setTold] = useState(drawn)
  const [tries, setTries] = useState(0)
  const isAsking = useRef(false)
  const awaited = Object.keys(attempt.checked).filter((item) => isChecked(attempt, item) && !told[item])
  const isReady = waiting === 0 && awaited.length > 0

  async function ask(): Promise<void> {
    isAsking.current = true
    const items = await askFeedback(key)
    isAsking.current = false
    const news = awaited.filter((item) => items?.[item])
    if (!items || news.length === 0) {
      setTimeout(() => setTries((count) => count + 1), pause)
      return
    }
    setTold((known) => ({ ...known, ...items }))
    for (const item of news) if (items[item]) onTold(item, items[item])
  }

  useEffect(() => {
    if (isReady && !isAsking.current) ask()
  }, [isReady, awaited.join(), tries])

  return told
}
