import type { NewEvent } from '../event-book.ts'

/** What a student records who answers an item with a text: the text is its token, too. */
export function choose(item: string, text: string): { token: string; event: NewEvent; isTyping: boolean } {
  return {
    token: text,
    event: { kind: 'saved', item, response: { type: 'short-answer', text } },
    isTyping: false,
  }
}
