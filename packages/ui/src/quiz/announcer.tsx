import type { LocaleCode } from '@karda/i18n'
import styles from '../text/visually-hidden.module.css'

/** Something said once, in pieces between which a voice pauses. */
export interface Announcement {
  /** Differs from one announcement to the next, so that the same words are said again. */
  id: number
  locale: LocaleCode
  pieces: readonly string[]
}

/** The page's one live region: what stands in it is read out, whole, as soon as it changes. */
export function Announcer({ announcement }: { announcement: Announcement | null }) {
  return (
    <div role="status" className={styles.hidden}>
      {announcement && (
        <div key={announcement.id} lang={announcement.locale}>
          {announcement.pieces.map((piece, index) => (
            <p key={index}>{piece}</p>
          ))}
        </div>
      )}
    </div>
  )
}
