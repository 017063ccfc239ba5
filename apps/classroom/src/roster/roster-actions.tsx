'use client'

import { ActionButton } from '@karda/ui'
import { type ChangeEvent, useId, useState } from 'react'
import { writeCsv } from '../csv/write-csv.ts'
import fieldStyles from '../forms/fields.module.css'
import { importNames } from './import-names.ts'
import { offerFile } from './offer-file.ts'
import { readTextFile } from './read-text-file.ts'
import { rosterOf } from './roster.ts'
import type { RosterMessages } from './roster-messages.ts'
import type { Names } from './roster-store.ts'
import styles from './roster-table.module.css'
import type { RosterSeat } from './roster-table.tsx'

/** What can be done with the whole roster: read from a file, stored in one, cleared from this device. */
export function RosterActions(props: {
  classId: string
  seats: readonly RosterSeat[]
  names: Names
  messages: RosterMessages
  say: (words: string) => void
}) {
  const { classId, seats, names, messages, say } = props
  const fieldId = useId()
  const [isClearing, setClearing] = useState(false)
  const readFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    const { names: read, leftOver } = importNames(await readTextFile(file), seats, messages.heads)
    // The same file can be chosen again after a change.
    target.value = ''
    if (Object.keys(read).length === 0) return say(messages.unreadable)
    await rosterOf(classId).replace({ ...names, ...read })
    say(leftOver > 0 ? messages.leftOver : messages.imported)
  }
  const storeFile = () => {
    const rows = seats.map(({ seatId, alias }) => [alias, names[seatId] ?? null])
    offerFile(`${messages.fileName}.csv`, writeCsv([[messages.alias, messages.name], ...rows]))
  }
  const clear = async () => {
    if (!isClearing) return setClearing(true)
    await rosterOf(classId).replace({})
    setClearing(false)
    say(messages.cleared)
  }
  return (
    <div className={styles.actions}>
      <div className={fieldStyles.field}>
        <label className={fieldStyles.label} htmlFor={fieldId}>
          {messages.import}
        </label>
        <p id={`${fieldId}-hint`} className={fieldStyles.hint}>
          {messages.importHint}
        </p>
        <input
          id={fieldId}
          className={fieldStyles.control}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          aria-describedby={`${fieldId}-hint`}
          onChange={readFile}
        />
      </div>
      <ActionButton rank="plain" onClick={storeFile}>
        {messages.export}
      </ActionButton>
      <ActionButton rank="plain" onClick={clear} onBlur={() => setClearing(false)}>
        {isClearing ? messages.clearSure : messages.clear}
      </ActionButton>
    </div>
  )
}
