import { translator } from '@karda/i18n'
import { VisuallyHidden } from '@karda/ui'
import { FieldGroup, TickField } from '../../forms/fields.tsx'
import type { AssignableItem } from '../form/assignable-items.ts'
import type { FormParts } from './form-parts.ts'
import { ItemAnswer } from './item-answer.tsx'
import styles from './item-fields.module.css'

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
      <ol className={styles.list}>
        {fields.listed.map((id) => {
          const found = items.get(id)
          return found && <ItemRow key={id} {...parts} id={id} assignable={found} />
        })}
      </ol>
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

type RowProps = FormParts & { id: string; assignable: AssignableItem }

function ItemRow({ locale, fields, problemOf, id, assignable }: RowProps) {
  const { t } = translator(locale)
  const { item } = assignable
  const problem = problemOf('places', id)
  return (
    <li className={styles.row} data-assignable={id}>
      <input type="hidden" name="listed[]" value={id} />
      <label className={styles.place}>
        <VisuallyHidden>{t('assignments:placeOf', { prompt: item.prompt })}</VisuallyHidden>
        <input
          id={`place-${id}`}
          name={`place-${id}`}
          type="number"
          min={1}
          max={999}
          defaultValue={fields.places[id]}
          aria-describedby={problem ? `place-${id}-problem` : undefined}
          aria-invalid={problem ? true : undefined}
        />
      </label>
      <div className={styles.item}>
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
      </div>
    </li>
  )
}
