import { type FormFields, fieldList, fieldText } from '../../forms/read-form.ts'

/** The form of an assignment as it is filled in: what was typed, right or wrong. */
export interface AssignmentFields {
  storySlug: string
  level: string
  /** The story and level whose items the form lists, as `shownStory` writes them. */
  shown: string
  /** What the form was drawn from (`settingsFingerprint`); empty where it is of a new assignment. */
  drawnFrom: string
  title: string
  languages: readonly string[]
  /** The language that students see first. */
  firstLanguage: string
  /** The items that the form lists, in the order in which it lists them. */
  listed: readonly string[]
  /** Those of them that are ticked. */
  items: readonly string[]
  /** The number beside each item that the form lists. */
  places: Readonly<Record<string, string>>
  /** Those that may be left out although students have answered them. */
  leavesOutAnswered: boolean
  storyAccess: string
  attempts: string
  feedback: string
  opensAt: string
  dueAt: string
  timeZone: string
  acceptsLate: boolean
  retentionDays: string
}

/** A field of the form, by whose name problems are told. */
export type AssignmentField = keyof AssignmentFields

/** Which story and level a form lists items of. */
export function shownStory({ storySlug, level }: { storySlug: string; level: string }): string {
  return `${storySlug}/${level}`
}

/** The name of the field for an item's number. */
export function placeName(itemId: string): string {
  return `place-${itemId}`
}

/** The form as it was sent. */
export function assignmentFieldsOf(sent: FormFields): AssignmentFields {
  const text = (name: string) => fieldText(sent, name)
  const listed = fieldList(sent, 'listed')
  return {
    storySlug: text('story'),
    level: text('level'),
    shown: text('shown'),
    drawnFrom: text('drawnFrom'),
    title: text('title'),
    languages: fieldList(sent, 'languages'),
    firstLanguage: text('firstLanguage'),
    listed,
    items: fieldList(sent, 'items'),
    places: Object.fromEntries(listed.map((id) => [id, text(placeName(id))])),
    leavesOutAnswered: text('leavesOutAnswered') === 'on',
    storyAccess: text('storyAccess'),
    attempts: text('attempts'),
    feedback: text('feedback'),
    opensAt: text('opensAt'),
    dueAt: text('dueAt'),
    timeZone: text('timeZone'),
    acceptsLate: text('acceptsLate') === 'on',
    retentionDays: text('retentionDays'),
  }
}
