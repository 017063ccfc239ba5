import type { LocaleCode } from '@karda/i18n'
import type { TeachingPage, TeachingPartName } from '../schema/teaching-part.ts'

/** Where a link of teacher's notes leads; `language` leads nowhere, it says in which language its words are. */
export type TeachingTarget =
  | { kind: 'source'; id: string }
  | { kind: 'paragraph'; id: string }
  | { kind: 'page'; page: TeachingPage }
  | { kind: 'address'; url: string }
  | { kind: 'language'; language: LocaleCode }

/** A piece of a text of teacher's notes. */
export type TeachingInline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; children: TeachingInline[] }
  | { kind: 'link'; target: TeachingTarget; children: TeachingInline[] }

/** What a part of teacher's notes is made of; a `heading` opens a question or a position. */
export type TeachingBlock =
  | { kind: 'heading'; inlines: TeachingInline[] }
  | { kind: 'paragraph'; inlines: TeachingInline[] }
  | { kind: 'list'; isOrdered: boolean; entries: TeachingInline[][] }

/** A part of teacher's notes under its heading. */
export interface TeachingPart {
  name: TeachingPartName
  heading: string
  blocks: TeachingBlock[]
}

/** Teacher's notes on a story in one language: what stands before the first part, and the parts in their order. */
export interface TeachingNotes {
  lead: TeachingBlock[]
  parts: TeachingPart[]
}

/** Teacher's notes on a story by language; plain data that survives JSON. */
export interface StoryTeaching {
  slug: string
  notes: Partial<Record<LocaleCode, TeachingNotes>>
}
