import type { Assignment, TeacherItem } from '@karda/database'
import { newCode } from '../../codes/new-code.ts'
import type { FormFields } from '../../forms/read-form.ts'
import { assignedStory } from '../assigned-story.ts'
import { fieldsOfItem } from './fields-of-item.ts'
import type { OwnItemProblem } from './own-item-problem.ts'
import { type OwnItemType, ownItemTypeSchema } from './own-item-types.ts'
import { ownItem, segmentsOf, unsaidReason } from './own-items.ts'
import { type OwnItemContext, readOwnItem } from './read-own-item.ts'

/** The form of an item as a page shows it. */
export interface OwnItemForm {
  /** Empty where the item is new. */
  itemId: string
  /** The item as it is stored; undefined where it is new. */
  stored: TeacherItem | undefined
  type: OwnItemType
  fields: FormFields
  problems: readonly OwnItemProblem[]
}

/**
 * The form at an address that ends in the id of an item, or in `new-` and a kind; undefined where there is no such item.
 * `sent` is the form as it was sent and came back.
 */
export async function ownItemForm(
  assignment: Assignment,
  lastPart: string,
  sent: FormFields | undefined,
): Promise<OwnItemForm | undefined> {
  const { data: newType } = ownItemTypeSchema.safeParse(lastPart.replace(/^new-/, ''))
  const known = newType ? undefined : await ownItem(assignment, lastPart)
  const type = newType ?? ownItemTypeSchema.safeParse(known?.facts.type).data
  if (!type) return undefined
  const itemId = known?.itemId ?? ''
  const read = sent && readOwnItem(sent, itemContext(assignment, { itemId, type, stored: known }))
  return {
    itemId,
    stored: known,
    type,
    fields: sent ?? (known ? fieldsOfItem(known, unsaidReason) : {}),
    problems: read?.kind === 'invalid' ? read.problems : [],
  }
}

/** What the form of an item is judged by. */
export function itemContext(
  assignment: Assignment,
  item: Pick<OwnItemContext, 'itemId' | 'type' | 'stored'>,
): OwnItemContext {
  return {
    ...item,
    locales: assignment.settings.locales,
    segments: segmentsOf(assignedStory(assignment).story, assignment),
    unsaid: unsaidReason,
    unusedCode: () => newCode(8).toLowerCase(),
  }
}
