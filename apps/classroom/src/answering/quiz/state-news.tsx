import { Announcer, useAnnouncements } from '@karda/ui/quiz'
import { useEffect, useRef } from 'react'
import type { SheetEdition } from '../sheet.ts'
import type { StateWords } from './state-words.ts'

/**
 * Reads out where the answers are: each thing once, until something else is the case. A live region of its own, as the
 * news that an answer is saved must not cut short what is said of the answer.
 */
export function StateNews({ words, edition }: { words: StateWords; edition: SheetEdition }) {
  const { announcement, announce } = useAnnouncements()
  const last = useRef('')
  const news = [words.text, ...words.notes]
  const whole = news.join('\n')

  useEffect(() => {
    if (!words.isNews || whole === last.current) return
    last.current = whole
    announce(news, edition.locale)
  }, [words.isNews, whole])

  return <Announcer announcement={announcement} />
}
