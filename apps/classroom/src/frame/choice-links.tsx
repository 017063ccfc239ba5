import styles from './choice-links.module.css'

/** Links that load the page again otherwise: its table in another order, another of several attempts. The present one is marked. */
export function ChoiceLinks(props: {
  label: string
  links: readonly { href: string; text: string; isCurrent: boolean }[]
}) {
  return (
    <nav className={styles.links} aria-label={props.label}>
      <ul className={styles.list}>
        {props.links.map(({ href, text, isCurrent }) => (
          <li key={href}>
            <a href={href} className={styles.link} aria-current={isCurrent ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
