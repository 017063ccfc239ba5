import { Fragment } from 'react'
import { keepEndings } from './keep-endings.ts'
import styles from './sentence.module.css'

/** Text in which no line breaks between a word in capitals or digits and its ending. */
export function KeptText({ text }: { text: string }) {
  return keepEndings(text).map((piece, index) =>
    piece.isUnbroken ? (
      <span key={index} className={styles.unbroken}>
        {piece.text}
      </span>
    ) : (
      <Fragment key={index}>{piece.text}</Fragment>
    ),
  )
}
