import type { Assignment } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { writeLocalTime } from '../../times/local-time.ts'
import type { AssignableStory } from './assignable-story.ts'
import { type AssignmentFields, shownStory } from './assignment-fields.ts'
import { assignmentDefaults } from './assignment-limits.ts'
import { settingsFingerprint } from './settings-fingerprint.ts'

/** A new assignment with everything preset: the language of the class first, all items, open from now on. */
export function defaultFields(
  { story, level }: Pick<AssignableStory, 'story' | 'level'>,
  {
    classLocale,
    itemIds,
    timeZone,
  }: { classLocale: LocaleCode; itemIds: readonly string[]; timeZone: string },
): AssignmentFields {
  const storySlug = story.slug
  return {
    storySlug,
    level,
    shown: shownStory({ storySlug, level }),
    drawnFrom: '',
    title: '',
    languages: story.editions.map(({ locale }) => locale),
    firstLanguage: classLocale,
    listed: itemIds,
    items: itemIds,
    places: numbered(itemIds),
    leavesOutAnswered: false,
    storyAccess: 'open',
    attempts: String(assignmentDefaults.attempts),
    feedback: assignmentDefaults.feedback,
    opensAt: '',
    dueAt: '',
    timeZone,
    acceptsLate: true,
    retentionDays: String(assignmentDefaults.retentionDays),
  }
}

/** An assignment as it stands, to be changed. `listed` are all items that it could have, in the order to be shown. */
export function fieldsOfAssignment(
  { storySlug, level, title, settings }: Assignment,
  { listed, timeZone }: { listed: readonly string[]; timeZone: string },
): AssignmentFields {
  return {
    storySlug,
    level,
    shown: shownStory({ storySlug, level }),
    drawnFrom: settingsFingerprint({ title, settings }),
    title: title ?? '',
    languages: settings.locales,
    firstLanguage: settings.locales[0] ?? '',
    listed,
    items: settings.itemIds,
    places: numbered(listed),
    leavesOutAnswered: false,
    storyAccess: settings.storyIsOpen ? 'open' : 'closed',
    attempts: String(settings.attemptsAllowed),
    feedback: settings.feedback,
    opensAt: writeLocalTime(settings.opensAt, timeZone),
    dueAt: settings.dueAt === null ? '' : writeLocalTime(settings.dueAt, timeZone),
    timeZone,
    acceptsLate: settings.acceptsLate,
    retentionDays: String(settings.retentionDays),
  }
}

/** Numbers from 1 on, as the form shows them. */
export function numbered(ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id, index) => [id, String(index + 1)]))
}
