import { KeptText } from '../../marks/kept-text.tsx'
import styles from './in-languages.module.css'
import type { Wording } from './wording.ts'

/**
 * Words in each language of a sheet: the first in full size, the others smaller, below it or, where they are short,
 * behind it. What is written alike in two languages stands once.
 */
export function InLanguages(props: { wordings: readonly Wording[]; placed: 'below' | 'behind' }) {
  const [first, ...others] = props.wordings
  if (!first) return null
  return (
    <>
      <span lang={first.locale}>
        <KeptText text={first.text} />
      </span>
      {others
        .filter(({ text }) => text !== first.text)
        .map(({ locale, text }) => (
          <span key={locale} lang={locale} className={styles[props.placed]}>
            <KeptText text={text} />
          </span>
        ))}
    </>
  )
}
