import { tableRoles as roles } from '../../forms/table-roles.ts'
import type { SeatView } from '../live-view.ts'
import type { LiveWords } from '../live-words.ts'
import styles from './seat-grid.module.css'
import { SeatSign } from './seat-sign.tsx'
import { ShareBar } from './share-bar.tsx'

/** The students of a class, each with how far it has come. */
export function SeatGrid({ seats, words }: { seats: readonly SeatView[]; words: LiveWords }) {
  return (
    <table {...roles.table} className={styles.table} aria-label={words.students}>
      <thead {...roles.group} className={styles.head}>
        <tr {...roles.row}>
          {[words.alias, words.progress, words.state, words.last].map((name) => (
            <th key={name} {...roles.column}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group} className={styles.body}>
        {seats.map((seat) => (
          <tr key={seat.id} {...roles.row} className={styles.seat}>
            <th {...roles.name} className={styles.alias}>
              {seat.alias}
            </th>
            <td {...roles.cell} className={styles.progress}>
              <span className={styles.count}>{seat.progress}</span>
              <ShareBar share={seat.asked === 0 ? 0 : seat.answered / seat.asked} />
            </td>
            <td {...roles.cell} className={styles.state}>
              <SeatSign sign={seat.sign} />
              {seat.state}
            </td>
            <td {...roles.cell} className={styles.last}>
              {seat.last}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
