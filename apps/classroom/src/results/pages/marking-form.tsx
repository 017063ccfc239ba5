import { translator } from '@karda/i18n'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { markField } from '../marking/mark-fields.ts'
import { MarkingKeys } from '../marking/marking-keys.tsx'
import type { WrittenAnswer } from '../marking/marking-queue.ts'
import type { ItemResult } from '../results.ts'
import { type CriterionWords, criteriaOf } from '../words/rubric-words.ts'
import styles from './marking-form.module.css'
import type { OpenResults } from './open-results.ts'

/** The points of an answer, criterion by criterion. */
export function MarkingForm(props: {
  open: OpenResults
  item: ItemResult
  written: WrittenAnswer
  showsAliases: boolean
}) {
  const { open, item, written, showsAliases } = props
  const { locale, assignment } = open
  const { t } = translator(locale)
  return (
    <PostForm
      action={actionAddress(locale, 'results/mark')}
      className={styles.form}
      aria-label={t('results:marks')}
    >
      <input type="hidden" name="classId" value={assignment.classId} />
      <input type="hidden" name="assignmentId" value={assignment.assignmentId} />
      <input type="hidden" name="itemId" value={item.itemId} />
      <input type="hidden" name="seatId" value={written.student.seat.seatId} />
      <input type="hidden" name="attemptNumber" value={written.attemptNumber} />
      <input type="hidden" name="responseHash" value={written.responseHash} />
      {showsAliases && <input type="hidden" name="aliases" value="shown" />}
      {criteriaOf(item, open.explanations, locale).map((criterion) => (
        <Criterion key={criterion.id} criterion={criterion} mark={written.answer.marks?.[criterion.id]} />
      ))}
      <SubmitButton>{t('results:saveAndNext')}</SubmitButton>
      <MarkingKeys hint={t('results:keys')} />
    </PostForm>
  )
}

/** One criterion: as many points as it can bring, or fewer, or none. */
function Criterion({ criterion, mark }: { criterion: CriterionWords; mark: number | undefined }) {
  const { id, words, maximum } = criterion
  const points = Array.from({ length: maximum + 1 }, (_, index) => index)
  return (
    <fieldset className={styles.criterion}>
      <legend className={styles.legend} lang={words.locale}>
        {words.text}
      </legend>
      {points.map((value) => (
        <label key={value} className={styles.mark}>
          <input type="radio" name={markField(id)} value={value} defaultChecked={mark === value} required />
          <span>{value}</span>
        </label>
      ))}
    </fieldset>
  )
}
