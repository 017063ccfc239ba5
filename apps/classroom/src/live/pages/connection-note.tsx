import { fillMessage } from '@karda/i18n'
import type { LiveConnection } from '../live-link.ts'
import type { LiveWords } from '../live-words.ts'
import styles from './connection-note.module.css'

/**
 * Whether what is shown is up to date, in words: read out when that changes. Without a script, a link loads the page
 * again.
 */
export function ConnectionNote(props: { connection: LiveConnection; words: LiveWords; pageAddress: string }) {
  const { connection, words, pageAddress } = props
  const isStill = connection.kind === 'lost' || connection.kind === 'over'
  return (
    <div className={styles.note}>
      <noscript>
        <a className={styles.refresh} href={pageAddress}>
          {words.refresh}
        </a>
      </noscript>
      <p aria-live="polite" className={isStill ? styles.still : undefined}>
        {textOf(connection, words)}
      </p>
      {connection.kind === 'over' && (
        <a className={styles.refresh} href={pageAddress}>
          {words.refresh}
        </a>
      )}
    </div>
  )
}

function textOf(connection: LiveConnection, words: LiveWords): string {
  switch (connection.kind) {
    case 'connecting':
      return ''
    case 'live':
      return words.updates
    case 'lost':
      return fillMessage(words.lost, { time: clockOf(connection.since) })
    case 'over':
      return words.over[connection.reason]
  }
}

/** By the clock of this very computer, which counts what it has heard. */
function clockOf(moment: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(moment)
}
