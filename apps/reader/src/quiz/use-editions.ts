import type { QuizEdition } from '@karda/ui/quiz'
import { useEffect, useState } from 'react'
import type { OtherEdition, QuizData } from './quiz-data.ts'

/** The languages of a quiz, and whether one could not be fetched. */
export interface QuizEditions {
  /** In the order in which every page lists the languages; one that is not there yet has no items. */
  editions: readonly QuizEdition[]
  isMissing: boolean
}

/**
 * Fetches a quiz's other languages when somebody begins to use the page (who only looks at it, over a poor network, is
 * spared them), or at once where `isInUse`. What could not be fetched is asked for again at the next press.
 */
export function useEditions({ edition, locales, others }: QuizData, isInUse: () => boolean): QuizEditions {
  const [fetched, setFetched] = useState<readonly QuizEdition[]>([])
  const [isMissing, setIsMissing] = useState(false)

  // The languages of a page do not change.
  useEffect(() => {
    const kinds = ['pointerdown', 'keydown'] as const
    let isFetching = false
    async function fetchOthers() {
      if (isFetching) return
      isFetching = true
      try {
        setFetched(await Promise.all(others.map(fetchEdition)))
        setIsMissing(false)
        stop()
      } catch {
        isFetching = false
        setIsMissing(true)
      }
    }
    function stop() {
      for (const kind of kinds) document.removeEventListener(kind, fetchOthers)
    }
    for (const kind of kinds) document.addEventListener(kind, fetchOthers)
    if (isInUse()) fetchOthers()
    return stop
  }, [])

  const known = [edition, ...fetched, ...others.map((other) => emptyEdition(edition, other))]
  return {
    editions: locales.flatMap((locale) => known.find((candidate) => candidate.locale === locale) ?? []),
    isMissing,
  }
}

async function fetchEdition({ address }: OtherEdition): Promise<QuizEdition> {
  const response = await fetch(address)
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`)
  // Our own build wrote it; a page that stands in for it (a captive portal's) is not JSON and fails here.
  return response.json()
}

function emptyEdition(edition: QuizEdition, { locale, endonym }: OtherEdition): QuizEdition {
  return { ...edition, locale, endonym, items: [], explanations: {}, evidence: {} }
}
