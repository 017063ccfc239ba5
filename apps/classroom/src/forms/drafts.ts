import { newId } from '../codes/tokens.ts'
import type { FormFields } from './read-form.ts'

/**
 * Forms as they were sent and could not be used, for the page that shows them again with everything that was typed.
 * They are held in memory alone: a page that asks for one which is gone shows the form as it was at first.
 */
export interface Drafts {
  /** Holds a form for one teacher; returns the id by which that teacher's page finds it. */
  keep(teacherId: string, fields: FormFields): string
  /** A teacher's form; undefined where it is another's or held no more. */
  of(teacherId: string, draftId: string | undefined): FormFields | undefined
}

/** Forms held at one time; the oldest gives way. A form's size is limited where its body is read. */
const mostDrafts = 200

/** No form is held yet. */
export function createDrafts(capacity: number = mostDrafts): Drafts {
  const held = new Map<string, { teacherId: string; fields: FormFields }>()
  return {
    keep(teacherId, fields) {
      const draftId = newId()
      held.set(draftId, { teacherId, fields })
      for (const oldest of held.keys()) {
        if (held.size <= capacity) break
        held.delete(oldest)
      }
      return draftId
    },
    of(teacherId, draftId = '') {
      const draft = held.get(draftId)
      return draft?.teacherId === teacherId ? draft.fields : undefined
    },
  }
}
