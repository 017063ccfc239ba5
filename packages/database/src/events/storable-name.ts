/**
 * What may name a client or an item: 1 to 100 Latin letters, digits, hyphens and underscores. They come from devices and
 * stand in keys, where an engine has limits of length and takes no zero characters.
 */
const storableName = /^[\w-]{1,100}$/

/** Whether a text can stand in the key of a row. */
export function isStorableName(text: string): boolean {
  return storableName.test(text)
}
