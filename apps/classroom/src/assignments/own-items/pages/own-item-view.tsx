import { itemSkills } from '@karda/article-content'
import type { Assignment } from '@karda/database'
import { type LocaleCode, localeByCode, translator } from '@karda/i18n'
import { actionAddress, assignmentAddress } from '../../../addresses/class-addresses.ts'
import { PostForm, SelectField, SubmitButton } from '../../../forms/fields.tsx'
import { Notice } from '../../../forms/notice.tsx'
import { ProblemSummary } from '../../../forms/problem-summary.tsx'
import { type FormFields, fieldText } from '../../../forms/read-form.ts'
import { PageHeading, PagePart } from '../../../frame/page-heading.tsx'
import { assignedStory } from '../../assigned-story.ts'
import { AboutAssignment } from '../../pages/about-assignment.tsx'
import formStyles from '../../pages/assignment-form.module.css'
import { WayBack } from '../../pages/back-link.tsx'
import type { OwnItemProblem } from '../own-item-problem.ts'
import { type OwnItemType, ownItemLimits } from '../own-item-types.ts'
import { AnswerFields } from './answer-fields.tsx'
import { EvidenceFields } from './evidence-fields.tsx'
import type { ItemFormParts } from './item-form-parts.ts'
import styles from './own-item-view.module.css'
import { WordsFields } from './words-fields.tsx'

/** The page on which a teacher writes an item, or changes it. */
export interface OwnItemViewProps {
  locale: LocaleCode
  assignment: Assignment
  type: OwnItemType
  /** Empty where the item is new. */
  itemId: string
  fields: FormFields
  problems: readonly OwnItemProblem[]
  /** Whether students have answered it. */
  isAnswered: boolean
}

/** See `OwnItemViewProps`. */
export function OwnItemView(props: OwnItemViewProps) {
  const { locale, assignment, type, itemId, fields } = props
  const { t } = translator(locale)
  const problems = props.problems.map((problem) => ({
    controlId: problem.controlId,
    text: ownItemProblemText(problem, locale),
  }))
  const parts: ItemFormParts = {
    locale,
    languages: assignment.settings.locales,
    fields,
    problemAt: (controlId) => problems.find((problem) => problem.controlId === controlId)?.text,
  }
  return (
    <>
      <WayBack href={assignmentAddress(locale, assignment, 'items/')}>{t('assignments:page_items')}</WayBack>
      <PageHeading title={t(`assignments:type_${type}`)}>
        {assignment.settings.locales.length > 1 && t('assignments:ownItemText')}
      </PageHeading>
      <ProblemSummary title={t('assignments:problems')} problems={problems} />
      {props.isAnswered && (
        <Notice kind="done">
          <p>{t('assignments:ownItemAnswered')}</p>
        </Notice>
      )}
      <PostForm action={actionAddress(locale, 'assignments/save-item')} className={formStyles.form}>
        <AboutAssignment classId={assignment.classId} assignmentId={assignment.assignmentId} />
        <input type="hidden" name="itemId" value={itemId} />
        <input type="hidden" name="type" value={type} />
        <PagePart heading={t('assignments:ownItemQuestion')}>
          <div className={styles.fields}>
            <WordsFields
              {...parts}
              part="prompt"
              label={t(type === 'true-false-not-stated' ? 'assignments:statement' : 'assignments:prompt')}
              rows={3}
            />
            <SelectField
              id="skill"
              name="skill"
              label={t('assignments:skill')}
              problem={parts.problemAt('skill')}
              defaultValue={fieldText(fields, 'skill') || itemSkills[0]}
            >
              {itemSkills.map((skill) => (
                <option key={skill} value={skill}>
                  {t(`quiz:skill_${skill}`)}
                </option>
              ))}
            </SelectField>
          </div>
        </PagePart>
        <PagePart heading={t('assignments:ownItemAnswer')} text={t('assignments:reasonsHint')}>
          <div className={styles.fields}>
            <AnswerFields {...parts} type={type} />
          </div>
        </PagePart>
        <PagePart heading={t('assignments:ownItemEvidence')}>
          <EvidenceFields {...parts} story={assignedStory(assignment).story} level={assignment.level} />
        </PagePart>
        <SubmitButton>{t('assignments:save')}</SubmitButton>
      </PostForm>
    </>
  )
}

function ownItemProblemText({ code, found = '', locale, row = 0 }: OwnItemProblem, page: LocaleCode): string {
  const language = locale ? localeByCode(locale).endonym : ''
  const { choices, criteria, points, text } = ownItemLimits
  const values = { found, language, row, choices, criteria, points, text }
  return translator(page).t(`assignments:itemProblem_${code}`, values)
}
