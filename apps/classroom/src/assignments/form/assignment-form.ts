import type { Story } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import type { FormFields } from '../../forms/read-form.ts'
import { type AssignableItem, assignableItems } from './assignable-items.ts'
import type { AssignableStory } from './assignable-story.ts'
import { type AssignmentFields, assignmentFieldsOf, shownStory } from './assignment-fields.ts'
import type { AssignmentProblem } from './assignment-problem.ts'
import { defaultFields } from './default-fields.ts'
import { readAssignmentForm } from './read-assignment-form.ts'
import { relistItems } from './relist-items.ts'

/** The form of an assignment as a page shows it. */
export interface AssignmentForm {
  story: Story
  fields: AssignmentFields
  /** The items that can be chosen, by id, as the teacher reads them. */
  items: ReadonlyMap<string, AssignableItem>
  /** Their prompts, by id. */
  prompts: ReadonlyMap<string, string>
  problems: readonly AssignmentProblem[]
}

/** What a form for a new assignment is made of. */
export interface NewAssignmentSource {
  assignable: AssignableStory
  locale: LocaleCode
  classLocale: LocaleCode
  timeZone: string
  /** The form as it was filled in before; undefined where it is shown for the first time. */
  sent: FormFields | undefined
  /** Whether it was sent to be used, and came back. */
  isRefused: boolean
  now: number
}

/** The form of a new assignment: preset, or with what was typed before and, where it was refused, what is wrong. */
export function newAssignmentForm(source: NewAssignmentSource): AssignmentForm {
  const { assignable, sent } = source
  const { story, level } = assignable
  const items = new Map(assignableItems(assignable, source.locale).map((one) => [one.item.id, one]))
  const available = [...items.keys()]
  const preset = defaultFields(assignable, { ...source, itemIds: available })
  const typed = sent && assignmentFieldsOf(sent)
  const chosen = { storySlug: story.slug, level }
  const fields = typed ? relistItems({ ...typed, ...chosen, shown: shownStory(chosen) }, available) : preset
  return {
    story,
    fields,
    items,
    prompts: new Map([...items].map(([id, { item }]) => [id, item.prompt])),
    problems: typed && source.isRefused ? problemsOf(typed, source, available) : [],
  }
}

function problemsOf(
  typed: AssignmentFields,
  { assignable, now }: NewAssignmentSource,
  available: readonly string[],
): readonly AssignmentProblem[] {
  const locales = assignable.story.editions.map(({ locale }) => locale)
  const read = readAssignmentForm(typed, { available, locales, answered: [], opensWhenEmpty: now })
  return read.kind === 'invalid' ? read.problems : []
}
