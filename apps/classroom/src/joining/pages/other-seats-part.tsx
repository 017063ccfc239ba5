import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { PagePart } from '../../frame/page-heading.tsx'
import { NotMeForm } from './not-me-form.tsx'
import styles from './other-seats-part.module.css'

/**
 * The seats in other classes that are still open on a device where a student sits down: on a shared one, those of
 * somebody who did not leave. Nothing where there are none; closing one leads back to where `code` leads.
 */
export function OtherSeatsPart(props: { locale: LocaleCode; code: string; seats: readonly Seat[] }) {
  const { locale, code, seats } = props
  const { t } = translator(locale)
  if (seats.length === 0) return null
  return (
    <PagePart heading={t('joining:otherSeats')} text={t('joining:otherSeatsText')}>
      <ul className={styles.seats}>
        {seats.map((seat) => (
          <li key={seat.seatId}>
            <NotMeForm
              locale={locale}
              seat={seat}
              label={t('joining:closeSeat', { alias: aliasName(locale, seat.aliasKey) })}
            >
              <input type="hidden" name="code" value={code} />
            </NotMeForm>
          </li>
        ))}
      </ul>
    </PagePart>
  )
}
