const placeholder = /\{\{-?\s*([^},]+?)\s*(?:,[^}]*)?\}\}/g

/** The names of the placeholders of a message, in order, without their formats: `{{count, number}}` is `count`. */
export function placeholdersOf(message: string): string[] {
  return [...message.matchAll(placeholder)].map(([, name = '']) => name)
}
