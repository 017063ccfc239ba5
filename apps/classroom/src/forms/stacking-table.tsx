import type { ReactNode } from 'react'
import styles from './stacking-table.module.css'
import tableStyles from './table.module.css'
import { tableRoles as roles } from './table-roles.ts'

/** What a row of the table is about, and its cells in the order of the columns. */
export interface StackingRow {
  id: string
  name: ReactNode
  cells: readonly ReactNode[]
}

/**
 * A table whose rows a narrow window stacks, the cells below what they are about, so that nothing in them is out of
 * sight; for cells that say what they are without the column's name. `label` names it.
 */
export function StackingTable(props: {
  label: string
  head: readonly ReactNode[]
  rows: readonly StackingRow[]
}) {
  return (
    <table {...roles.table} className={`${tableStyles.table} ${styles.table}`} aria-label={props.label}>
      <thead {...roles.group} className={styles.head}>
        <tr {...roles.row}>
          {props.head.map((cell, index) => (
            <th key={index} {...roles.column}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {props.rows.map(({ id, name, cells }) => (
          <tr key={id} {...roles.row} className={styles.row}>
            <th {...roles.name}>{name}</th>
            {cells.map((cell, index) => (
              <td key={index} {...roles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
