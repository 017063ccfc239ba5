const address = /https?:\/\/[^\s»”)]+|(?<![\w.])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/[^\s»”)]*)?/g
const timeOfDay = /(?<!\d)\d{1,2}:\d{2}(?!\d)/g

/**
 * The text with each address and each time of day (`15:30`) replaced by as many U+FFFC, since the signs in them
 * are not the language’s own.
 */
export function maskForeignSigns(text: string): string {
  return text.replace(address, filler).replace(timeOfDay, filler)
}

function filler(match: string): string {
  return '\ufffc'.repeat(match.length)
}
