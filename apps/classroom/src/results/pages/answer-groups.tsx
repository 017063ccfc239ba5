import { formatNumber, translator } from '@karda/i18n'
import { Table } from '../../forms/table.tsx'
import type { ItemResult } from '../results.ts'
import { type AnswerGroup, type AnswerRow, answerGroups } from '../words/answer-groups.ts'
import styles from './answer-groups.module.css'
import type { OpenResults } from './open-results.ts'
import { ShareBar } from './share-bar.tsx'
import { StudentNames } from './student-name.tsx'
import { Verdict } from './verdict.tsx'
import { WordsInLanguages } from './words-in-languages.tsx'

/** What was answered, by whom, how often in each language, and why it is right or wrong; then who did not answer. */
export function AnswerGroups({ open, item }: { open: OpenResults; item: ItemResult }) {
  const { locale, results } = open
  const { t } = translator(locale)
  const seatsOf = (ids: readonly string[]) =>
    results.students.flatMap(({ seat }) => (ids.includes(seat.seatId) ? [seat] : []))
  const { unanswered } = item.counts
  return (
    <>
      {answerGroups(item, open.explanations, locale).map((group) => (
        <div key={group.id} className={styles.group}>
          {group.heading.length > 0 && (
            <h3 className={styles.heading}>
              <WordsInLanguages words={group.heading} />
            </h3>
          )}
          <GroupTable open={open} item={item} group={group} seatsOf={seatsOf} />
        </div>
      ))}
      {unanswered.length > 0 && (
        <div className={styles.unanswered}>
          <h3 className={styles.heading}>
            {t('results:unanswered')} <span className={styles.count}>{unanswered.length}</span>
          </h3>
          <StudentNames locale={locale} seats={seatsOf(unanswered)} />
        </div>
      )}
    </>
  )
}

function GroupTable(props: {
  open: OpenResults
  item: ItemResult
  group: AnswerGroup
  seatsOf: (ids: readonly string[]) => OpenResults['results']['students'][number]['seat'][]
}) {
  const { open, item, group } = props
  const { locale } = open
  const { t } = translator(locale)
  const codes = item.editions.length > 1 ? item.editions.map((edition) => edition.locale) : []
  const total = open.results.students.filter(({ isCounted }) => isCounted).length
  const countIn = (row: AnswerRow, code: string) =>
    open.results.students.filter(
      ({ seat, answers }) =>
        row.students.includes(seat.seatId) &&
        answers.some((answer) => answer.itemId === item.itemId && answer.locale === code),
    ).length
  return (
    <Table
      label={group.heading[0]?.text ?? t('results:answers')}
      head={[
        t('results:answer'),
        t('results:howMany'),
        ...codes.map((code) => t(`results:language_${code}`)),
        t('results:who'),
        t('results:why'),
      ]}
    >
      {group.rows.map((row) => (
        <tr key={row.id} className={styles.row}>
          <th scope="row" className={styles.answer}>
            <WordsInLanguages words={row.words} />
            <span className={styles.verdict}>
              <Verdict locale={locale} verdict={row.isRight ? 'right' : 'wrong'} />
            </span>
          </th>
          <td>
            <ShareBar share={total === 0 ? 0 : row.students.length / total} />
            {formatNumber(row.students.length, locale)}
          </td>
          {codes.map((code) => (
            <td key={code}>{formatNumber(countIn(row, code), locale)}</td>
          ))}
          <td className={styles.who}>
            <StudentNames locale={locale} seats={props.seatsOf(row.students)} />
          </td>
          <td className={styles.reason} lang={row.reason?.locale}>
            {row.reason?.text}
          </td>
        </tr>
      ))}
    </Table>
  )
}
