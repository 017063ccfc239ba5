'use client'

import { useEffect, useRef, useState } from 'react'
import styles from './marking-keys.module.css'
import { pressMark } from './press-mark.ts'

/**
 * Lets a number on the keyboard give the points of the criterion at hand, while the focus is at the answer or in its
 * form; without a script the form is as it is. Says so in `hint`.
 */
export function MarkingKeys({ hint }: { hint: string }) {
  const place = useRef<HTMLParagraphElement>(null)
  const [isListening, setIsListening] = useState(false)

  useEffect(() => {
    const form = place.current?.closest('form')
    const section = form?.closest('section')
    if (!form || !section) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (pressMark(form, event.key)) event.preventDefault()
    }
    section.addEventListener('keydown', press)
    setIsListening(true)
    return () => section.removeEventListener('keydown', press)
  }, [])

  return (
    <p ref={place} className={styles.hint}>
      {isListening && hint}
    </p>
  )
}
