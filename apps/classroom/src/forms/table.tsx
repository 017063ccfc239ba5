import type { ReactNode } from 'react'
import { SidewaysScroller } from './sideways-scroller.tsx'
import styles from './table.module.css'

/** A table that a narrow window scrolls sideways by itself, by touch and by keyboard; `label` names it. */
export function Table(props: { label: string; head: readonly ReactNode[]; children: ReactNode }) {
  return (
    <SidewaysScroller label={props.label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {props.head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </SidewaysScroller>
  )
}
