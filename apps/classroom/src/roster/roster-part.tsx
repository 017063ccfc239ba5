import type { Seat } from '@karda/database'
import { type LocaleCode, locales, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { PagePart } from '../frame/page-heading.tsx'
import { rosterMessages } from './roster-messages.ts'
import { RosterTable } from './roster-table.tsx'

/** The part of a class's page on which child sits in which seat: known to this device, never to the server. */
export function RosterPart(props: { locale: LocaleCode; classId: string; seats: readonly Seat[] }) {
  const { locale, classId, seats } = props
  const { t } = translator(locale)
  return (
    <PagePart id="roster" heading={t('joining:roster')} text={t('joining:rosterText')}>
      <RosterTable
        classId={classId}
        seats={seats.map(({ seatId, aliasKey }) => ({
          seatId,
          alias: aliasName(locale, aliasKey),
          aliases: locales.map(({ code }) => aliasName(code, aliasKey)),
        }))}
        messages={rosterMessages(locale)}
      />
    </PagePart>
  )
}
