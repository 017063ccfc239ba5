import type { Sheet } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'
import { twinItems } from '../twin-items.ts'
import { InLanguages } from '../words/in-languages.tsx'
import { messageIn } from '../words/wording.ts'
import { Question } from './question.tsx'
import styles from './sheet-questions.module.css'

/** The questions of a sheet, numbered, with room to answer by hand. */
export function SheetQuestions({ sheet }: { sheet: Sheet }) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className={styles.heading}>
        <InLanguages
          wordings={messageIn(sheetLocales(sheet), (t) => t('worksheet:questions'))}
          placed="behind"
        />
      </h2>
      <ol className={styles.list}>
        {twinItems(sheet).map((twins, index) => (
          <Question key={twins[0]?.id} number={index + 1} twins={twins} sheet={sheet} />
        ))}
      </ol>
    </section>
  )
}
