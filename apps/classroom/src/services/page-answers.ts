/** The answers to pages that are being made; by them a page says what a component cannot: that there is nothing here. */
export interface PageAnswers {
  /** Remembers how to make the answer to a request one of 404; returns what forgets it. */
  add(requestId: string, setNotFound: () => void): () => void
  /** Makes the answer to a request one of 404, as long as nothing of it was sent. */
  setNotFound(requestId: string): void
}

/** No request is being answered yet. */
export function createPageAnswers(): PageAnswers {
  const setters = new Map<string, () => void>()
  return {
    add(requestId, setNotFound) {
      setters.set(requestId, setNotFound)
      return () => setters.delete(requestId)
    },
    setNotFound: (requestId) => setters.get(requestId)?.(),
  }
}
