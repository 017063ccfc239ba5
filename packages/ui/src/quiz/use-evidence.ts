import { type RefObject, useRef, useState } from 'react'
import { bringIntoView } from './bring-into-view.ts'
import { markEvidence } from './mark-evidence.ts'

/** Marks sentences of the story that `box` holds and scrolls, and leads to the first of them. */
export function useEvidence(box: RefObject<HTMLElement | null>) {
  const [hasEvidence, setHasEvidence] = useState(false)
  const first = useRef<HTMLElement>(undefined)

  return {
    hasEvidence,

    /** By `data-segment`; none unmarks all. */
    mark(segments: readonly string[]) {
      const sentences = box.current?.querySelectorAll<HTMLElement>('[data-segment]') ?? []
      first.current = markEvidence(sentences, segments)[0]
      setHasEvidence(first.current !== undefined)
    },

    /** Focus on the sentence lets a screen reader read it, and go on reading from there. */
    goToFirst() {
      if (!first.current || !box.current) return
      bringIntoView(first.current, box.current)
      first.current.tabIndex = -1
      first.current.focus({ preventScroll: true })
    },
  }
}
