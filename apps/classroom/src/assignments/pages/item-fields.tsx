import { translator } from '@karda/i18n'
import { FieldGroup, TickField } from '../../forms/fields.tsx'
import type { AssignableItem } from '../form/assignable-items.ts'
import type { FormParts } from './form-parts.ts'
import { ItemAnswer } from './item-answer.tsx'
import styles from './item-fields.module.css'
import { ItemOrder, type OrderedItem } from './item-order.tsx'

/** The items to choose from: each with a tick, its place, what it asks for, and its answer to be opened. */
export function ItemFields(parts: FormParts) {
  const { locale, fields, items, problemOf } = parts
  const { t } = translator(locale)
  const leavesOut = problemOf('leavesOutAnswered')
  return (
    <FieldGroup
      id="items"
      legend={t('assignments:items')}
      hint={t('assignments:itemsHint')}
      problem={problemOf('items')}
    >
      <ItemOrder
        rows={fields.listed.flatMap((id) => {
          const found = items.get(id)
          return found ? [rowOf(parts, id, found)] : []
        })}
        messages={{
          placeOf: t('assignments:placeOf', { prompt: '{{text}}' }),
          moveUp: t('quiz:moveUp', { text: '{{text}}' }),
          moveDown: t('quiz:moveDown', { text: '{{text}}' }),
          moved: t('quiz:moved', { place: '{{place}}', total: '{{total}}', text: '{{text}}' }),
        }}
      />
      {leavesOut && (
        <TickField
          id="leavesOutAnswered"
          name="leavesOutAnswered"
          label={t('assignments:leavesOutAnswered')}
          problem={leavesOut}
        />
      )}
    </FieldGroup>
  )
}

/** A row of the list; what does not move by itself is drawn on the server. */
function rowOf(
  { locale, fields, problemOf }: FormParts,
  id: string,
  assignable: AssignableItem,
): OrderedItem {
  const { t } = translator(locale)
  const { item } = assignable
  const problem = problemOf('places', id)
  return {
    id,
    prompt: item.prompt,
    place: fields.places[id] ?? '',
    hasProblem: problem !== undefined,
    content: (
      <>
        <TickField
          id={`item-${id}`}
          name="items[]"
          value={id}
          label={<span lang={item.locale}>{item.prompt}</span>}
          defaultChecked={fields.items.includes(id)}
        />
        {problem && (
          <p id={`place-${id}-problem`} className={styles.problem}>
            {problem}
          </p>
        )}
        <p className={styles.facts}>
          {t('assignments:itemFacts', {
            type: t(`assignments:type_${item.type}`),
            skill: t(`quiz:skill_${item.skill}`),
          })}
        </p>
        <ItemAnswer assignable={assignable} />
      </>
    ),
  }
}
