import { type LocaleCode, translator } from '@karda/i18n'
import styles from './neighbours.module.css'

/** A page to which one may go on, and what its link says. */
interface Neighbour {
  href: string
  text: string
}

/** Links to what stands before and after. */
export function Neighbours(props: {
  locale: LocaleCode
  previous: Neighbour | undefined
  next: Neighbour | undefined
}) {
  const links = [props.previous, props.next].filter((link) => link !== undefined)
  if (links.length === 0) return null
  return (
    <nav className={styles.neighbours} aria-label={translator(props.locale).t('results:neighbours')}>
      {links.map(({ href, text }) => (
        <a key={text} className={styles.link} href={href}>
          {text}
        </a>
      ))}
    </nav>
  )
}
