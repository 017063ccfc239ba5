/** What a page may say of itself: that there is nothing here, or that it was asked for too often. */
export type PageStatus = 404 | 429

/** The answers to pages that are being made; by them a page gives a status, which a component cannot. */
export interface PageAnswers {
  /** Remembers how to give the answer to a request its status; returns what forgets it. */
  add(requestId: string, setStatus: (status: PageStatus) => void): () => void
  /** Gives the answer to a request a status, as long as nothing of it was sent. */
  setStatus(requestId: string, status: PageStatus): void
}

/** No request is being answered yet. */
export function createPageAnswers(): PageAnswers {
  const setters = new Map<string, (status: PageStatus) => void>()
  return {
    add(requestId, setStatus) {
      setters.set(requestId, setStatus)
      return () => setters.delete(requestId)
    },
    setStatus: (requestId, status) => setters.get(requestId)?.(status),
  }
}
