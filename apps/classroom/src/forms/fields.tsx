import { ActionButton, type ButtonRank } from '@karda/ui'
import type { ComponentProps, ReactNode } from 'react'
import styles from './fields.module.css'

/** A form that is sent to a handler of ours; it works before, and without, any script. */
export function PostForm({ className, ...attributes }: Omit<ComponentProps<'form'>, 'method'>) {
  return <form method="post" className={className ?? styles.form} {...attributes} />
}

/** A form whose fields become the query of a page's address; it changes nothing. */
export function GetForm({ className, ...attributes }: Omit<ComponentProps<'form'>, 'method'>) {
  return <form method="get" className={className ?? styles.form} {...attributes} />
}

/** What all fields have: a label, perhaps a hint below it, perhaps what is wrong with the value. */
interface FieldProps {
  /** Of the control, one on the page; the hint and the problem are named after it. */
  id: string
  label: ReactNode
  hint?: ReactNode
  problem?: ReactNode
}

/** One line of text: a name, an address, a password, a time. */
export function TextField({ id, label, hint, problem, ...attributes }: FieldProps & ComponentProps<'input'>) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} problem={problem} />
      <input className={styles.control} {...controlAttributes({ id, hint, problem })} {...attributes} />
    </div>
  )
}

/** Several lines of text. */
export function TextAreaField({
  id,
  label,
  hint,
  problem,
  ...attributes
}: FieldProps & ComponentProps<'textarea'>) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} problem={problem} />
      <textarea className={styles.control} {...controlAttributes({ id, hint, problem })} {...attributes} />
    </div>
  )
}

/** One of a list, in the browser's own control; the options are its children. */
export function SelectField({
  id,
  label,
  hint,
  problem,
  ...attributes
}: FieldProps & ComponentProps<'select'>) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} problem={problem} />
      <select className={styles.control} {...controlAttributes({ id, hint, problem })} {...attributes} />
    </div>
  )
}

/** A tick, or with `type="radio"` one of several; the label is pressed as well as the box. */
export function TickField({
  id,
  label,
  hint,
  problem,
  type = 'checkbox',
  ...attributes
}: FieldProps & Omit<ComponentProps<'input'>, 'type'> & { type?: 'checkbox' | 'radio' }) {
  return (
    <div className={styles.field}>
      <label className={styles.tick}>
        <input type={type} {...controlAttributes({ id, hint, problem })} {...attributes} />
        <span>{label}</span>
      </label>
      <FieldNotes id={id} hint={hint} problem={problem} />
    </div>
  )
}

/** Fields that belong together under one question; with an `id`, it can have a hint and a problem as a field has. */
export function FieldGroup({
  id,
  legend,
  hint,
  problem,
  children,
}: {
  legend: ReactNode
  children: ReactNode
} & ({ id: string; hint?: ReactNode; problem?: ReactNode } | { id?: never; hint?: never; problem?: never })) {
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <fieldset id={id} className={styles.group} aria-describedby={notes === '' ? undefined : notes}>
      <legend className={styles.legend}>{legend}</legend>
      {id !== undefined && <FieldNotes id={id} hint={hint} problem={problem} />}
      {children}
    </fieldset>
  )
}

/** What sends the form. */
export function SubmitButton({
  rank = 'primary',
  ...attributes
}: { rank?: ButtonRank } & ComponentProps<'button'>) {
  return <ActionButton rank={rank} type="submit" {...attributes} />
}

function FieldNotes({ id, hint, problem }: Pick<FieldProps, 'id' | 'hint' | 'problem'>) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  )
}

function controlAttributes({ id, hint, problem }: Pick<FieldProps, 'id' | 'hint' | 'problem'>) {
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return {
    id,
    'aria-describedby': notes === '' ? undefined : notes,
    'aria-invalid': problem ? true : undefined,
  }
}
