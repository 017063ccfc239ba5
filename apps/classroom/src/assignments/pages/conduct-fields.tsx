import { translator } from '@karda/i18n'
import { FieldGroup, TextField, TickField } from '../../forms/fields.tsx'
import { assignmentLimits } from '../form/assignment-limits.ts'
import type { FormParts } from './form-parts.ts'

const accesses = ['open', 'closed'] as const
const feedbackTimes = ['at-once', 'after-hand-in', 'after-closing'] as const

/** How the quiz is answered: with or without the story, how often, and when its feedback comes. */
export function ConductFields({ locale, fields, problemOf }: FormParts) {
  const { t } = translator(locale)
  return (
    <>
      <FieldGroup id="storyAccess" legend={t('assignments:storyAccess')} problem={problemOf('storyAccess')}>
        {accesses.map((access) => (
          <TickField
            key={access}
            type="radio"
            id={`storyAccess-${access}`}
            name="storyAccess"
            value={access}
            label={t(`assignments:storyAccess_${access}`)}
            defaultChecked={fields.storyAccess === access}
          />
        ))}
      </FieldGroup>
      <TextField
        id="attempts"
        name="attempts"
        type="number"
        min={1}
        max={assignmentLimits.attempts}
        label={t('assignments:attempts')}
        hint={t('assignments:attemptsHint', { max: assignmentLimits.attempts })}
        problem={problemOf('attempts')}
        defaultValue={fields.attempts}
        required
      />
      <FieldGroup id="feedback" legend={t('assignments:feedback')} problem={problemOf('feedback')}>
        {feedbackTimes.map((time) => (
          <TickField
            key={time}
            type="radio"
            id={`feedback-${time}`}
            name="feedback"
            value={time}
            label={t(`assignments:feedback_${time}`)}
            hint={t(`assignments:feedbackHint_${time}`)}
            defaultChecked={fields.feedback === time}
          />
        ))}
      </FieldGroup>
    </>
  )
}
