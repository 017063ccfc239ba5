import { translator } from '@karda/i18n'
import type { ReactNode } from 'react'
import { PostForm, SubmitButton, TextField } from '../../forms/fields.tsx'
import { ProblemSummary } from '../../forms/problem-summary.tsx'
import { PageHeading, PagePart } from '../../frame/page-heading.tsx'
import type { AssignmentForm as Form } from '../form/assignment-form.ts'
import { assignmentLimits } from '../form/assignment-limits.ts'
import { controlOf, fieldProblems, problemText } from '../form/problem-text.ts'
import styles from './assignment-form.module.css'
import { ConductFields } from './conduct-fields.tsx'
import type { FormParts } from './form-parts.ts'
import { ItemFields } from './item-fields.tsx'
import { LanguageFields } from './language-fields.tsx'
import { TimeFields } from './time-fields.tsx'

/** The form of an assignment, new or to be changed. */
export interface AssignmentFormProps {
  locale: FormParts['locale']
  form: Form
  title: string
  intro: string
  /** Where it is sent. */
  action: string
  /** What its button says. */
  send: string
  /** What a button says that sends the form from its top; there is none where nothing is said. */
  sendAsIs?: string
  /** Hidden fields that say what the form is about. */
  about: ReactNode
  /** The part about the story, which differs. */
  storyPart: (parts: FormParts) => ReactNode
  /** Stands above the items. */
  itemsNote?: ReactNode
}

/** See `AssignmentFormProps`. */
export function AssignmentForm(props: AssignmentFormProps) {
  const { locale, form, send } = props
  const { t } = translator(locale)
  const parts = partsOf(props)
  return (
    <>
      <PageHeading title={props.title}>{props.intro}</PageHeading>
      <ProblemSummary
        title={t('assignments:problems')}
        problems={fieldProblems(form.problems, locale, form.prompts)}
      />
      <PostForm action={props.action} className={styles.form}>
        {props.about}
        {/* The first button of a form is the one that Enter presses in a field. */}
        {props.sendAsIs && <SubmitButton>{props.sendAsIs}</SubmitButton>}
        <PagePart heading={t('assignments:whatPart')}>
          <div className={styles.fields}>
            {props.storyPart(parts)}
            <TextField
              id="title"
              name="title"
              label={t('assignments:ownTitle')}
              hint={t('assignments:ownTitleHint', { max: assignmentLimits.title })}
              problem={parts.problemOf('title')}
              defaultValue={form.fields.title}
              autoComplete="off"
            />
            <LanguageFields {...parts} offered={form.story.editions.map((edition) => edition.locale)} />
          </div>
        </PagePart>
        <PagePart heading={t('assignments:itemsPart')}>
          {props.itemsNote}
          <ItemFields {...parts} />
        </PagePart>
        <PagePart heading={t('assignments:howPart')}>
          <div className={styles.fields}>
            <ConductFields {...parts} />
          </div>
        </PagePart>
        <PagePart heading={t('assignments:whenPart')}>
          <div className={styles.fields}>
            <TimeFields {...parts} />
            <TextField
              id="retentionDays"
              name="retentionDays"
              type="number"
              min={1}
              max={assignmentLimits.retentionDays}
              label={t('assignments:retentionField')}
              hint={t('assignments:retentionHint', { max: assignmentLimits.retentionDays })}
              problem={parts.problemOf('retentionDays')}
              defaultValue={form.fields.retentionDays}
              required
            />
          </div>
        </PagePart>
        <SubmitButton>{send}</SubmitButton>
      </PostForm>
    </>
  )
}

function partsOf({ locale, form }: AssignmentFormProps): FormParts {
  const { fields, items, problems, prompts } = form
  return {
    locale,
    fields,
    items,
    problemOf(field, itemId) {
      const controlId = controlOf({ field, ...(itemId === undefined ? {} : { itemId }) })
      const found = problems.find((problem) => controlOf(problem) === controlId)
      return found && problemText(found, locale, prompts)
    },
  }
}
