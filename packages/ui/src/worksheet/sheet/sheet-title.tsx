import { KeptText } from '../../marks/kept-text.tsx'
import { levelLabel } from '../../story/level-label.ts'
import type { Sheet } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'
import { InLanguages } from '../words/in-languages.tsx'
import { messageIn } from '../words/wording.ts'
import styles from './sheet-title.module.css'

/** What the sheet is, and the story's headline in each of its languages. */
export function SheetTitle({ sheet, part }: { sheet: Sheet; part: 'worksheet' | 'key' }) {
  const [first, ...others] = sheet.texts
  const kind = messageIn(sheetLocales(sheet), (t, locale) =>
    [
      t('site:siteName'),
      part === 'worksheet' ? t('worksheet:title') : t('worksheet:keyTitle'),
      ...(sheet.story.facts.levels.length > 1 ? [levelLabel(sheet.level, locale)] : []),
    ].join(' · '),
  )
  return (
    <>
      <p className={styles.kind}>
        <InLanguages wordings={kind} placed="behind" />
      </p>
      <h1 className={styles.headline}>
        <KeptText text={first.edition.words.headline} />
      </h1>
      {others.map(({ edition: { locale, words } }) => (
        <p key={locale} lang={locale} className={styles.other}>
          <KeptText text={words.headline} />
        </p>
      ))}
    </>
  )
}
