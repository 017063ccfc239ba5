import { type LocaleCode, translator } from '@karda/i18n'
import { ActionLink } from '@karda/ui'
import { classAddress } from '../../addresses/class-addresses.ts'
import { PageHeading } from '../../frame/page-heading.tsx'
import { JoinCard, type PrintedCard } from './join-card.tsx'
import { PrintButton } from './print-button.tsx'
import styles from './print-cards-view.module.css'

/** Cards on a sheet of A4 or Letter. */
const cardsOnSheet = 10

/** Join cards that were just made, as they are printed; none where they are shown no more. */
export interface PrintCardsViewProps {
  locale: LocaleCode
  classId: string
  /** The language of the class, which its students read. */
  cardLocale: LocaleCode
  cards: readonly PrintedCard[]
  /** The address of this server, to be typed where a picture cannot be read. */
  origin: string
}

/** See `PrintCardsViewProps`. */
export function PrintCardsView({ locale, classId, cardLocale, cards, origin }: PrintCardsViewProps) {
  const { t } = translator(locale)
  const sheets = Array.from({ length: Math.ceil(cards.length / cardsOnSheet) }, (_, index) =>
    cards.slice(index * cardsOnSheet, (index + 1) * cardsOnSheet),
  )
  return (
    <>
      <div className={styles.onScreen}>
        <PageHeading title={t('joining:printTitle')}>
          {cards.length > 0 ? t('joining:printText') : t('joining:cardsGone')}
        </PageHeading>
        <p className={styles.ways}>
          {cards.length > 0 && <PrintButton label={t('joining:print')} />}
          <ActionLink rank="plain" href={classAddress(locale, classId)}>
            {t('joining:backToClass')}
          </ActionLink>
        </p>
      </div>
      {sheets.map((sheet) => (
        <ul key={sheet[0]?.aliasKey} className={styles.sheet} lang={cardLocale}>
          {sheet.map((card) => (
            <JoinCard key={card.aliasKey} locale={cardLocale} card={card} origin={origin} />
          ))}
        </ul>
      ))}
    </>
  )
}
