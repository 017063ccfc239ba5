import type { BegunAttempt } from '@karda/database'
import { isLocaleCode, type LocaleCode } from '@karda/i18n'
import type { QuizLayout } from '@karda/ui/quiz'
import { attemptName } from '../device/device-attempt.ts'

/** How a student looks at the questions in a window. */
export interface ViewPreferences {
  layout: QuizLayout
  /** Id of the item that is shown where one is shown at a time; null for the first. */
  current: string | null
  /** The languages that the student has chosen, by item id. */
  spoken: Readonly<Record<string, LocaleCode>>
}

/** Before the student has chosen anything. */
export const freshView: ViewPreferences = { layout: 'one-by-one', current: null, spoken: {} }

/** What this window remembers; what it may not or cannot remember is as if nothing had been chosen. */
export function loadView(key: BegunAttempt): ViewPreferences {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey(key)) ?? 'null')
    return typeof stored === 'object' && stored !== null ? readView({ ...stored }) : freshView
  } catch {
    return freshView
  }
}

/** Remembers how the student looks at the questions, as long as the window is open. */
export function saveView(key: BegunAttempt, view: ViewPreferences): void {
  try {
    sessionStorage.setItem(storageKey(key), JSON.stringify(view))
  } catch {
    // The page goes on without.
  }
}

function readView({ layout, current, spoken }: Readonly<Record<string, unknown>>): ViewPreferences {
  const entries = typeof spoken === 'object' && spoken !== null ? Object.entries(spoken) : []
  return {
    layout: layout === 'all-at-once' ? layout : 'one-by-one',
    current: typeof current === 'string' ? current : null,
    spoken: Object.fromEntries(
      entries.flatMap(([item, code]): [string, LocaleCode][] =>
        typeof code === 'string' && isLocaleCode(code) ? [[item, code]] : [],
      ),
    ),
  }
}

function storageKey(key: BegunAttempt): string {
  return `karda-view/${attemptName(key)}`
}
