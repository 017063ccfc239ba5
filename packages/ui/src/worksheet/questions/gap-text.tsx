import { type GapItem, gapIds } from '@karda/assessment'
import { translator } from '@karda/i18n'
import { Fragment } from 'react'
import { KeptText } from '../../marks/kept-text.tsx'
import { InLanguages } from '../words/in-languages.tsx'
import { wordsIn } from '../words/wording.ts'
import styles from './gap-text.module.css'
import { textOfChoice } from './text-of-choice.ts'

/** A frame with the words to choose from, and the text with numbered gaps to write them in. */
export function GapText({ twins }: { twins: readonly GapItem[] }) {
  const [item] = twins
  if (!item) return null
  const numbers = gapIds(item)
  return (
    <>
      <ul className={styles.bank} aria-label={translator(item.locale).t('worksheet:bank')}>
        {item.words.map(({ id }) => (
          <li key={id}>
            <InLanguages wordings={wordsIn(twins, ({ words }) => textOfChoice(words, id))} placed="behind" />
          </li>
        ))}
      </ul>
      {twins.map(({ locale, text }, place) => (
        <p key={locale} lang={locale} className={place === 0 ? styles.text : styles.other}>
          {text.map((piece, index) => (
            // A text never changes its order: the place of a piece is its identity.
            <Fragment key={index}>
              {piece.kind === 'text' ? (
                <KeptText text={piece.text} />
              ) : (
                <span className={styles.gap}>({numbers.indexOf(piece.id) + 1})</span>
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </>
  )
}
