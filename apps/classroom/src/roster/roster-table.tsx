'use client'

import { useState } from 'react'
import fieldStyles from '../forms/fields.module.css'
import { StackingTable } from '../forms/stacking-table.tsx'
import { longestName, type NamedSeat } from './import-names.ts'
import { rosterOf, withName } from './roster.ts'
import { RosterActions } from './roster-actions.tsx'
import type { RosterMessages } from './roster-messages.ts'
import styles from './roster-table.module.css'
import { useRoster } from './use-roster.ts'

/** A seat as the roster shows it. */
export interface RosterSeat extends NamedSeat {
  /** The alias in the page's language. */
  alias: string
}

/**
 * The seats of a class with the names of those who sit there. The fields are in no form and have no names of their own:
 * nothing on the page sends them.
 */
export function RosterTable(props: {
  classId: string
  seats: readonly RosterSeat[]
  messages: RosterMessages
}) {
  const { classId, seats, messages } = props
  const { place, names } = useRoster(classId)
  const [said, setSaid] = useState('')
  if (place === 'looking') return <p>{messages.needsScript}</p>
  const rename = (seatId: string, name: string) =>
    rosterOf(classId).replace(withName(rosterOf(classId).state().names, seatId, name))
  return (
    <>
      <p className={styles.place}>{place === 'device' ? messages.keptOnDevice : messages.keptInPage}</p>
      <StackingTable
        label={messages.seats}
        head={[messages.alias, messages.name]}
        rows={seats.map(({ seatId, alias }) => ({
          id: seatId,
          name: alias,
          cells: [
            <input
              key="name"
              className={`${fieldStyles.control} ${styles.name}`}
              aria-label={messages.nameOf.replace('{{alias}}', alias)}
              value={names[seatId] ?? ''}
              onChange={({ target }) => rename(seatId, target.value)}
              maxLength={longestName}
              autoComplete="off"
              spellCheck={false}
            />,
          ],
        }))}
      />
      <RosterActions {...props} names={names} say={setSaid} />
      <p role="status">{said}</p>
    </>
  )
}
