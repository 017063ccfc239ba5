import { localeByCode, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import { KeyQuestion } from './key/key-question.tsx'
import styles from './key/key-view.module.css'
import { SheetFoot } from './sheet/sheet-foot.tsx'
import { SheetFrame } from './sheet/sheet-frame.tsx'
import { SheetTitle } from './sheet/sheet-title.tsx'
import { WaysBar } from './sheet/ways-bar.tsx'
import type { Sheet, SheetKey } from './sheet.ts'

/**
 * The answer key of a worksheet: what is right, why, why the rest is wrong, and on which lines of the sheet it stands;
 * of a sheet in two languages, all of one language and then all of the other, for a teacher reads one of them.
 */
export function KeyView({ sheet, sheetKey }: { sheet: Sheet; sheetKey: SheetKey }) {
  const isInTwoLanguages = sheet.texts.length > 1
  return (
    <>
      <WaysBar sheet={sheet} part="key" />
      <SheetFrame sheet={sheet}>
        <header className={styles.head}>
          <SheetTitle sheet={sheet} part="key" />
        </header>
        {sheet.texts.map(({ edition: { locale, words }, items }, place) => (
          <section key={locale} lang={locale} className={styles.language}>
            {isInTwoLanguages && <h2 className={styles.heading}>{localeByCode(locale).endonym}</h2>}
            <p className={styles.note}>{translator(locale).t('worksheet:keyNote')}</p>
            {words.sourceNote && (
              <p className={styles.note}>
                <KeptText text={words.sourceNote} />
              </p>
            )}
            <ol className={styles.list}>
              {items.map((item, index) => (
                <KeyQuestion
                  key={item.id}
                  item={item}
                  number={index + 1}
                  place={place}
                  sheet={sheet}
                  sheetKey={sheetKey}
                />
              ))}
            </ol>
          </section>
        ))}
        <SheetFoot sheet={sheet} />
      </SheetFrame>
    </>
  )
}
