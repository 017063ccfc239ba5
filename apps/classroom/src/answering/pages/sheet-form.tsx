'use client'

import type { ItemResponse } from '@karda/assessment'
import { ActionButton } from '@karda/ui'
import { partName } from '@karda/ui/items'
import { StoryColumn } from '@karda/ui/quiz'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { itemName } from '../item-name.ts'
import type { Sheet } from '../sheet.ts'
import { QuestionOnSheet } from './question-on-sheet.tsx'
import styles from './sheet-form.module.css'

/** All questions of an attempt as one form, which works without a script; with one, nothing is sent before a button is pressed. */
export interface SheetFormProps {
  sheet: Sheet
  /** Where the form is sent. */
  action: string
  /** The markup of hidden fields. */
  fields: ReactNode
  /** The markup of the story where it stands beside the questions. */
  story: ReactNode
}

/** See `SheetFormProps`. */
export function SheetForm({ sheet, action, fields, story }: SheetFormProps) {
  const isScripted = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  const [responses, setResponses] = useState<Readonly<Record<string, ItemResponse | null>>>({})
  const edition = sheet.editions.find(({ locale }) => locale === sheet.locale) ?? sheet.editions[0]
  if (!edition) return null
  const { quiz, answering } = edition
  const rows = sheet.questions.map((question) => {
    const known = responses[question.item.id]
    return { question, response: known === undefined ? question.response : known }
  })
  return (
    <div className={story ? styles.beside : styles.alone}>
      <form
        className={styles.form}
        method="post"
        action={action}
        encType="multipart/form-data"
        autoComplete="off"
        aria-label={answering.questions}
      >
        {fields}
        {/* What Enter in a field presses: the first button of a form. */}
        <button
          className={styles.byEnter}
          type="submit"
          name="save"
          value=""
          tabIndex={-1}
          aria-hidden="true"
        />
        <ol className={styles.questions}>
          {rows.map(({ question, response }) => (
            <QuestionOnSheet
              key={question.item.id}
              sheet={sheet}
              question={question}
              response={response}
              onRespond={(given) => setResponses({ ...responses, [question.item.id]: given })}
              onAnnounce={() => undefined}
              fields={
                // The entries that a script moves are no fields; the lists that tell their places without one are.
                isScripted &&
                !question.isReadOnly &&
                response?.type === 'order' && (
                  <PlacesOfOrder name={itemName(question.item.id)} choices={response.choices} />
                )
              }
            />
          ))}
        </ol>
        {!sheet.isReadOnly && (
          <div className={styles.end}>
            <ActionButton rank="primary" type="submit" name="review" value="1">
              {answering.handInNext}
            </ActionButton>
            <ActionButton rank="plain" type="submit" name="save" value="">
              {answering.saveAll}
            </ActionButton>
          </div>
        )}
      </form>
      {story && (
        <StoryColumn id="story" messages={quiz}>
          {story}
        </StoryColumn>
      )}
    </div>
  )
}

function PlacesOfOrder({ name, choices }: { name: string; choices: readonly string[] }) {
  return choices.map((choice, place) => (
    <input key={choice} type="hidden" name={partName(name, choice)} value={place + 1} />
  ))
}
