import { type LocaleCode, translator } from '@karda/i18n'
import { Table } from '../../forms/table.tsx'
import { ChoiceLinks } from '../../frame/choice-links.tsx'
import { type ItemOrder, itemOrders, sortItems } from '../order/sort-items.ts'
import type { ItemResult } from '../results.ts'
import { easierLanguages } from '../words/easier-languages.ts'
import { editionFor } from '../words/wording.ts'
import { DiscriminationValue } from './discrimination-value.tsx'
import { FacilityValue } from './facility-value.tsx'
import type { OpenResults } from './open-results.ts'
import { markingAddress, questionAddress } from './results-address.ts'
import styles from './tables.module.css'

/** The questions with what the statistics say of each; each leads to what was answered. */
export function QuestionsTable(props: {
  open: OpenResults
  order: ItemOrder
  addressBy: (order: ItemOrder) => string
}) {
  const { locale, assignment, results } = props.open
  const { t } = translator(locale)
  return (
    <>
      <ChoiceLinks
        label={t('results:orderOfQuestions')}
        links={itemOrders.map((order) => ({
          href: `${props.addressBy(order)}#questions`,
          text: t(`results:order_${order}`),
          isCurrent: order === props.order,
        }))}
      />
      <Table
        label={t('results:questions')}
        head={[
          t('results:questions'),
          t('results:facility'),
          t('results:discrimination'),
          t('results:toNote'),
        ]}
      >
        {sortItems(results.items, props.order).map((item) => (
          <tr key={item.itemId}>
            <th scope="row" className={styles.question}>
              <a className={styles.target} href={questionAddress(locale, assignment, item.itemId)}>
                <QuestionWords locale={locale} item={item} />
              </a>
            </th>
            <td>
              <FacilityValue locale={locale} facility={item.facility} />
            </td>
            <td>
              <DiscriminationValue locale={locale} discrimination={item.discrimination} />
            </td>
            <td>
              <Notes open={props.open} item={item} />
            </td>
          </tr>
        ))}
      </Table>
    </>
  )
}

function QuestionWords({ locale, item }: { locale: LocaleCode; item: ItemResult }) {
  const edition = editionFor(item, locale)
  return (
    <>
      <span className={styles.number}>{item.number}.</span>
      <span lang={edition.locale}>{edition.prompt}</span>
    </>
  )
}

function Notes({ open, item }: { open: OpenResults; item: ItemResult }) {
  const { t } = translator(open.locale)
  return (
    <>
      {easierLanguages(item).map((code) => (
        <p key={code}>{t(`results:easierIn_${code}`)}</p>
      ))}
      {item.awaiting > 0 && (
        <a className={styles.target} href={markingAddress(open.locale, open.assignment, item.itemId)}>
          {t('results:toMark', { count: item.awaiting })}
        </a>
      )}
    </>
  )
}
