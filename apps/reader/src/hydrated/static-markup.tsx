import { createContext, useContext } from 'react'
import styles from './static-markup.module.css'

/** The parts of a hydrated page that are only read, as HTML made on the server. */
export interface StaticMarkup {
  /** The way past the navigation, and the head with its language switch. */
  header: string
  footer: string
  /** The story that the page is about. */
  story: string
}

/**
 * Holds the markup while the server draws a page, and nothing in the browser: what stands in the document already is
 * neither sent a second time nor drawn again, and its components are not part of the page's script.
 */
export const StaticMarkupContext = createContext<StaticMarkup>({ header: '', footer: '', story: '' })

/** A part of the page that the browser takes over from the document as it is. */
export function StaticPart({ part }: { part: keyof StaticMarkup }) {
  const html = useContext(StaticMarkupContext)[part]
  // Our own components drew it; in the browser it is empty, and React leaves what is there.
  return <div className={styles.part} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}
