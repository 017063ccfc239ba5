import { fillMessage } from '@karda/i18n'
import { partName } from '../item-ids.ts'
import { useFocusAfterRender } from '../use-focus-after-render.ts'
import type { ItemControlsProps } from './item-controls-props.ts'
import { moveEntry } from './move-entry.ts'
import styles from './order-controls.module.css'
import { OrderEntry } from './order-entry.tsx'

/**
 * Entries that buttons move. The order that is shown is an answer only once an entry was moved or the box below was
 * ticked, so that a question which was left out is told from one that happened to stand rightly.
 */
export function OrderControls({ item, response, onRespond, ...shared }: ItemControlsProps<'order'>) {
  const { messages, name, isReadOnly, marks } = shared
  const focusAfterRender = useFocusAfterRender()
  const texts = new Map(item.choices.map(({ id, text }) => [id, text]))
  const order = response?.choices ?? item.choices.map(({ id }) => id)

  function move(place: number, step: -1 | 1, buttonId: string) {
    const moved = moveEntry(order, place, step)
    if (moved === order) return
    onRespond({ type: 'order', choices: moved })
    focusAfterRender(() => document.getElementById(buttonId))
    const text = texts.get(order[place] ?? '') ?? ''
    shared.onAnnounce(fillMessage(messages.moved, { text, place: place + step + 1, total: order.length }))
  }

  return (
    <>
      <ol className={styles.entries} data-answered={response !== null || undefined}>
        {order.map((id, place) => (
          <OrderEntry
            key={id}
            name={partName(name, id)}
            text={texts.get(id) ?? ''}
            place={place}
            total={order.length}
            isReadOnly={isReadOnly}
            isAwaitingScript={shared.isAwaitingScript}
            isPlaced={response !== null}
            isRight={marks[id]}
            messages={messages}
            onMove={(step, buttonId) => move(place, step, buttonId)}
          />
        ))}
      </ol>
      <label className={styles.confirm}>
        <input
          className={styles.box}
          type="checkbox"
          checked={response !== null}
          disabled={isReadOnly}
          onChange={(event) => onRespond(event.target.checked ? { type: 'order', choices: order } : null)}
        />
        {messages.orderIsAnswer}
      </label>
    </>
  )
}
