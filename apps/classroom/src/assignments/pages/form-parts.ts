import type { LocaleCode } from '@karda/i18n'
import type { AssignableItem } from '../form/assignable-items.ts'
import type { AssignmentField, AssignmentFields } from '../form/assignment-fields.ts'

/** What every part of the form of an assignment is given. */
export interface FormParts {
  locale: LocaleCode
  fields: AssignmentFields
  /** The items that can be chosen, by id. */
  items: ReadonlyMap<string, AssignableItem>
  /** What is wrong with a field, in words. */
  problemOf: (field: AssignmentField, itemId?: string) => string | undefined
}
