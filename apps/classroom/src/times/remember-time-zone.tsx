'use client'

import { useEffect } from 'react'
import { timeZoneCookie } from './time-zone-cookie.ts'

/** Seconds for which a browser remembers its time zone: a year. */
const lifetime = 31_536_000

/**
 * Tells the server, from the next page on, by whose clocks this browser shows times. In a form whose times are empty yet,
 * chooses the browser's zone at once; `selectId` is that of the choice of zones.
 */
export function RememberTimeZone({ selectId }: { selectId?: string }) {
  useEffect(() => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    // biome-ignore lint/suspicious/noDocumentCookie: where there is no https, browsers have no other way
    document.cookie = `${timeZoneCookie}=${encodeURIComponent(timeZone)}; Path=/; Max-Age=${lifetime}; SameSite=Lax`
    const select = selectId === undefined ? null : document.getElementById(selectId)
    if (select instanceof HTMLSelectElement) {
      const isOffered = [...select.options].some(({ value }) => value === timeZone)
      if (isOffered) select.value = timeZone
    }
  }, [selectId])
  return null
}
