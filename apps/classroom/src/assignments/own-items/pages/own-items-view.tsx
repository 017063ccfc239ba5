import type { Assignment } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress, assignmentAddress } from '../../../addresses/class-addresses.ts'
import { PostForm, SubmitButton, TickField } from '../../../forms/fields.tsx'
import { Notice } from '../../../forms/notice.tsx'
import { PageHeading, PagePart } from '../../../frame/page-heading.tsx'
import type { AssignableItem } from '../../form/assignable-items.ts'
import { AboutAssignment } from '../../pages/about-assignment.tsx'
import { BackLink } from '../../pages/back-link.tsx'
import { ItemAnswer } from '../../pages/item-answer.tsx'
import { ownItemTypes } from '../own-item-types.ts'
import styles from './own-items-view.module.css'

/** The items that a teacher wrote for an assignment. */
export interface OwnItemsViewProps {
  locale: LocaleCode
  assignment: Assignment
  items: readonly AssignableItem[]
  /** The items that students have answered. */
  answered: ReadonlySet<string>
  problem: string | undefined
  done: string | undefined
}

/** See `OwnItemsViewProps`. */
export function OwnItemsView({ locale, assignment, items, answered, problem, done }: OwnItemsViewProps) {
  const { t } = translator(locale)
  return (
    <>
      <BackLink locale={locale} assignment={assignment} />
      <PageHeading title={t('assignments:page_items')}>{t('assignments:ownItemsText')}</PageHeading>
      {(problem === 'only-item' || problem === 'answered') && (
        <Notice kind="problem">
          <p>{t(`assignments:removeProblem_${problem}`)}</p>
        </Notice>
      )}
      {(done === 'item-saved' || done === 'item-removed') && (
        <Notice kind="done">
          <p>{t(`assignments:done_${done}`)}</p>
        </Notice>
      )}
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map((one) => (
            <OwnItemRow
              key={one.item.id}
              locale={locale}
              assignment={assignment}
              assignable={one}
              isAnswered={answered.has(one.item.id)}
            />
          ))}
        </ul>
      )}
      <PagePart heading={t('assignments:addItem')} text={t('assignments:addItemText')}>
        <ul className={styles.types}>
          {ownItemTypes.map((type) => (
            <li key={type}>
              <a className={styles.link} href={assignmentAddress(locale, assignment, `items/new-${type}/`)}>
                {t(`assignments:type_${type}`)}
              </a>
            </li>
          ))}
        </ul>
      </PagePart>
    </>
  )
}

function OwnItemRow(props: {
  locale: LocaleCode
  assignment: Assignment
  assignable: AssignableItem
  isAnswered: boolean
}) {
  const { locale, assignment, assignable } = props
  const { item } = assignable
  const { t } = translator(locale)
  return (
    <li className={styles.item}>
      <p className={styles.prompt} lang={item.locale}>
        {item.prompt}
      </p>
      <p className={styles.facts}>
        {t('assignments:itemFacts', {
          type: t(`assignments:type_${item.type}`),
          skill: t(`quiz:skill_${item.skill}`),
        })}
      </p>
      <ItemAnswer assignable={assignable} />
      <div className={styles.actions}>
        <a
          className={styles.link}
          href={assignmentAddress(locale, assignment, `items/${item.id}/`)}
          aria-label={t('assignments:changeItemOf', { prompt: item.prompt })}
        >
          {t('assignments:changeItem')}
        </a>
        <PostForm action={actionAddress(locale, 'assignments/remove-item')} className={styles.remove}>
          <AboutAssignment classId={assignment.classId} assignmentId={assignment.assignmentId} />
          <input type="hidden" name="itemId" value={item.id} />
          {props.isAnswered && (
            <TickField
              id={`sure-${item.id}`}
              name="removesAnswered"
              label={t('assignments:removesAnswered')}
              required
            />
          )}
          <SubmitButton rank="quiet" aria-label={t('assignments:removeItemOf', { prompt: item.prompt })}>
            {t('assignments:removeItem')}
          </SubmitButton>
        </PostForm>
      </div>
    </li>
  )
}
