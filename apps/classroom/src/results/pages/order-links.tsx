import styles from './order-links.module.css'

/** Links that load the page again with a table in another order; the present one is marked. */
export function OrderLinks(props: {
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
