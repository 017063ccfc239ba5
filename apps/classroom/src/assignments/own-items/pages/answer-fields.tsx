import { truthValues } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { FieldGroup, TextField, TickField } from '../../../forms/fields.tsx'
import { fieldText } from '../../../forms/read-form.ts'
import { type OwnItemType, ownItemLimits, rowsTo } from '../own-item-types.ts'
import styles from './answer-fields.module.css'
import type { ItemFormParts } from './item-form-parts.ts'
import { WordsFields } from './words-fields.tsx'

/** The part of the form of an item that its kind decides: its answers, and which is right. */
export function AnswerFields({ type, ...parts }: ItemFormParts & { type: OwnItemType }) {
  switch (type) {
    case 'choice':
      return <ChoiceFields {...parts} />
    case 'true-false-not-stated':
      return <TruthFields {...parts} />
    case 'short-answer':
      return <ShortAnswerFields {...parts} />
    case 'extended':
      return <ExtendedFields {...parts} />
    default:
      return type satisfies never
  }
}

function ChoiceFields(parts: ItemFormParts) {
  const { t } = translator(parts.locale)
  return (
    <FieldGroup
      id="choices"
      legend={t('assignments:choices')}
      hint={t('assignments:choicesHint', { max: ownItemLimits.choices })}
      problem={parts.problemAt('choices')}
    >
      {rowsTo(ownItemLimits.choices).map((row) => (
        <div key={row} className={styles.row}>
          <WordsFields {...parts} part={`choice-${row}`} label={t('assignments:choice', { row })} />
          <WordsFields {...parts} part={`reason-${row}`} label={t('assignments:reasonOfChoice', { row })} />
          <RightAnswer {...parts} value={String(row)} label={t('assignments:choiceIsRight', { row })} />
        </div>
      ))}
    </FieldGroup>
  )
}

function TruthFields(parts: ItemFormParts) {
  const { t } = translator(parts.locale)
  return (
    <FieldGroup
      id="correct"
      legend={t('assignments:truth')}
      hint={t('assignments:truthHint')}
      problem={parts.problemAt('correct')}
    >
      {truthValues.map((value) => (
        <div key={value} className={styles.row}>
          <RightAnswer {...parts} value={value} label={t(`quiz:truth_${value}`)} />
          <WordsFields
            {...parts}
            part={`reason-${value}`}
            label={t('assignments:reasonOfTruth', { value: t(`quiz:truth_${value}`) })}
          />
        </div>
      ))}
    </FieldGroup>
  )
}

function ShortAnswerFields(parts: ItemFormParts) {
  const { locale, fields, problemAt } = parts
  const { t } = translator(locale)
  return (
    <>
      <FieldGroup id="answerKind" legend={t('assignments:answerKind')} problem={problemAt('answerKind')}>
        {(['word', 'number'] as const).map((kind) => (
          <TickField
            key={kind}
            type="radio"
            id={`answerKind-${kind}`}
            name="answerKind"
            value={kind}
            label={t(`assignments:answerKind_${kind}`)}
            defaultChecked={fieldText(fields, 'answerKind') === kind}
          />
        ))}
      </FieldGroup>
      <WordsFields
        {...parts}
        part="accepted"
        label={t('assignments:accepted')}
        hint={t('assignments:acceptedHint')}
        rows={3}
      />
      <TextField
        id="number"
        name="number"
        inputMode="decimal"
        autoComplete="off"
        label={t('assignments:number')}
        hint={t('assignments:numberHint')}
        problem={problemAt('number')}
        defaultValue={fieldText(fields, 'number')}
      />
      <WordsFields {...parts} part="reason-answer" label={t('assignments:reasonOfAnswer')} />
    </>
  )
}

function ExtendedFields(parts: ItemFormParts) {
  const { locale, fields, problemAt } = parts
  const { t } = translator(locale)
  return (
    <>
      <FieldGroup
        id="criteria"
        legend={t('assignments:criteria')}
        hint={t('assignments:criteriaHint', { max: ownItemLimits.criteria })}
        problem={problemAt('criteria')}
      >
        {rowsTo(ownItemLimits.criteria).map((row) => (
          <div key={row} className={styles.row}>
            <WordsFields {...parts} part={`criterion-${row}`} label={t('assignments:criterion', { row })} />
            <TextField
              id={`points-${row}`}
              name={`points-${row}`}
              type="number"
              min={1}
              max={ownItemLimits.points}
              label={t('assignments:points', { row })}
              problem={problemAt(`points-${row}`)}
              defaultValue={fieldText(fields, `points-${row}`) || '1'}
            />
          </div>
        ))}
      </FieldGroup>
      <WordsFields
        {...parts}
        part="model"
        label={t('assignments:modelAnswer')}
        hint={t('assignments:modelAnswerHint')}
        rows={4}
      />
    </>
  )
}

function RightAnswer(props: ItemFormParts & { value: string; label: string }) {
  return (
    <TickField
      type="radio"
      id={`correct-${props.value}`}
      name="correct"
      value={props.value}
      label={props.label}
      defaultChecked={fieldText(props.fields, 'correct') === props.value}
    />
  )
}
