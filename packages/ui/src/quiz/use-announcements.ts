import type { LocaleCode } from '@karda/i18n'
import { useState } from 'react'
import type { Announcement } from './announcer.tsx'

/** What the live region says, and how to say something in it; saying nothing empties it. */
export function useAnnouncements() {
  const [announcement, setAnnouncement] = useState<Announcement | null>(null)

  function announce(pieces: readonly string[], locale: LocaleCode) {
    setAnnouncement((last) => ({ id: (last?.id ?? 0) + 1, locale, pieces }))
  }

  return { announcement, announce }
}
