import styles from './state-line.module.css'
import type { StateWords } from './state-words.ts'

const paths: Readonly<Record<StateWords['sign'], string>> = {
  waits: 'M8 4v4.5l3 1.5M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13',
  done: 'm2.5 8.5 3.5 3.5 7.5-8',
  trouble: 'M8 2 1.5 13.5h13zM8 6.5v3.5M8 11.6v.4',
}

/** A clock, a tick or a warning sign; the words beside it say the same. */
export function StateSign({ sign }: Pick<StateWords, 'sign'>) {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[sign]} />
    </svg>
  )
}
