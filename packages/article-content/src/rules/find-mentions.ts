import type { Words } from '../schema/words.ts'

interface Mention {
  id: string
  form: string
}

/**
 * Ids of the people and places that a text mentions. Longer forms are looked for first, so that a form inside
 * a longer one (a place named after a place) is not counted; the Armenian marks ՛ ՞ ՜ do not hide a name.
 */
export function findMentions(text: string, words: Words): Set<string> {
  const mentions = [...Object.entries(words.people), ...Object.entries(words.places)]
    .flatMap(([id, { mentions: forms }]) => forms.map((form): Mention => ({ id, form })))
    .sort((one, other) => other.form.length - one.form.length)
  const found = new Set<string>()
  let rest = text.replace(/[՛՞՜]/g, '')
  for (const { id, form } of mentions) {
    const masked = rest.replace(mentionPattern(form), (match) => '\ufffc'.repeat(match.length))
    if (masked !== rest) found.add(id)
    rest = masked
  }
  return found
}

/** A whole word, or with a trailing `*` a word with any ending, a hyphen and its ending included. */
function mentionPattern(form: string): RegExp {
  const escaped = form.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const ending = form.endsWith('*') ? '(?:-?\\p{L}+)?' : ''
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${ending}(?![\\p{L}\\p{N}])`, 'gu')
}
