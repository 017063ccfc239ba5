'use client'

import { fillMessage } from '@karda/i18n'
import { VisuallyHidden } from '@karda/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useRunsScript } from '../../forms/use-runs-script.ts'
import { orderByPlaces } from '../form/order-by-places.ts'
import styles from './item-order.module.css'

/** A row of the list of items. */
export interface OrderedItem {
  id: string
  prompt: string
  /** The number beside it. */
  place: string
  /** Whether that number was refused; an element `place-<id>-problem` says why. */
  hasProblem: boolean
  content: ReactNode
}

/** The list's words, with placeholders; in the browser there is no translator. */
export interface OrderMessages {
  placeOf: string
  moveUp: string
  moveDown: string
  moved: string
}

/**
 * Items with the numbers that decide their order. Without a script a number is typed; with one, buttons move an item up
 * and down, and write the numbers.
 */
export function ItemOrder({ rows, messages }: { rows: readonly OrderedItem[]; messages: OrderMessages }) {
  const [order, setOrder] = useState(() => rows.map(({ id }) => id))
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<string>(null)

  useEffect(() => {
    // An element that moves in the document loses the focus.
    if (order.length > 0 && pressed.current) document.getElementById(pressed.current)?.focus()
    pressed.current = null
  }, [order])

  function move(row: OrderedItem, by: -1 | 1, buttonId: string) {
    const fields = placeFields(list.current)
    // What is no number yet leaves its item where it is.
    const typed = new Map(
      [...fields].map(([id, { value }]) => [id, Number(value)] as const).filter(([, place]) => place >= 1),
    )
    const known = orderByPlaces(order, typed)
    const place = known.indexOf(row.id) + by
    if (place < 0 || place >= known.length) return
    const moved = known.filter((id) => id !== row.id).toSpliced(place, 0, row.id)
    for (const [index, id] of moved.entries()) {
      const field = fields.get(id)
      if (field) field.value = String(index + 1)
    }
    pressed.current = buttonId
    setOrder(moved)
    setSaid(fillMessage(messages.moved, { place: place + 1, total: moved.length, text: row.prompt }))
  }

  return (
    <>
      <ol ref={list} className={styles.list}>
        {order.map((id, index) => {
          const row = rows.find((one) => one.id === id)
          return (
            row && (
              <li key={id} className={styles.row} data-assignable={id}>
                <input type="hidden" name="listed[]" value={id} />
                <div className={styles.place}>
                  <PlaceField row={row} label={fillMessage(messages.placeOf, { text: row.prompt })} />
                  <MoveButton
                    id={`up-${id}`}
                    path="M3 10.5 8 5.5l5 5"
                    label={fillMessage(messages.moveUp, { text: row.prompt })}
                    isIdle={index === 0}
                    onPress={(buttonId) => move(row, -1, buttonId)}
                  />
                  <MoveButton
                    id={`down-${id}`}
                    path="M3 5.5l5 5 5-5"
                    label={fillMessage(messages.moveDown, { text: row.prompt })}
                    isIdle={index === order.length - 1}
                    onPress={(buttonId) => move(row, 1, buttonId)}
                  />
                </div>
                <div className={styles.item}>{row.content}</div>
              </li>
            )
          )
        })}
      </ol>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </>
  )
}

function PlaceField({ row: { id, place, hasProblem }, label }: { row: OrderedItem; label: string }) {
  return (
    <input
      id={`place-${id}`}
      name={`place-${id}`}
      data-place={id}
      type="number"
      min={1}
      max={999}
      defaultValue={place}
      aria-label={label}
      aria-describedby={hasProblem ? `place-${id}-problem` : undefined}
      aria-invalid={hasProblem ? true : undefined}
    />
  )
}

function MoveButton(props: {
  id: string
  /** The arrow's. */
  path: string
  label: string
  isIdle: boolean
  onPress: (id: string) => void
}) {
  const runsScript = useRunsScript()
  return (
    <button
      id={props.id}
      type="button"
      className={styles.move}
      aria-label={props.label}
      disabled={!runsScript}
      aria-disabled={props.isIdle}
      onClick={() => !props.isIdle && props.onPress(props.id)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={props.path} fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
    </button>
  )
}

function placeFields(list: HTMLOListElement | null): Map<string, HTMLInputElement> {
  const fields = list?.querySelectorAll<HTMLInputElement>('input[data-place]') ?? []
  return new Map([...fields].map((field) => [field.dataset.place ?? '', field]))
}
