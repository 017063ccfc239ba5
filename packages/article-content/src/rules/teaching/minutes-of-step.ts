import type { ListItem } from 'mdast'

/** The minutes by which a step of the lesson begins, `*5 minutes* Words`; undefined where it begins without. */
export function minutesOfStep({ children: [only] }: ListItem): number | undefined {
  const [time] = only?.type === 'paragraph' ? only.children : []
  const [words] = time?.type === 'emphasis' ? time.children : []
  const digits = words?.type === 'text' ? /^\d+(?=[^\d]*$)/.exec(words.value)?.[0] : undefined
  return digits === undefined ? undefined : Number(digits)
}
