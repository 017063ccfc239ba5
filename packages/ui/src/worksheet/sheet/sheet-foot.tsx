import { InterlaceOrnament } from '../../ornament/interlace-ornament.tsx'
import type { Sheet } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'
import { messageIn } from '../words/wording.ts'
import styles from './sheet-foot.module.css'

/** The foot of a sheet: the house's band of interlace, and how the sheet may be used. */
export function SheetFoot({ sheet }: { sheet: Sheet }) {
  return (
    <footer className={styles.foot}>
      <div className={styles.band}>
        <InterlaceOrnament knots={9} />
      </div>
      {messageIn(sheetLocales(sheet), (t) => t('about:licenceStories')).map(({ locale, text }) => (
        <p key={locale} lang={locale}>
          {text}
        </p>
      ))}
    </footer>
  )
}
