import type { LocaleCode } from '@karda/i18n'
import type { ReactNode } from 'react'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { PostForm } from '../../forms/fields.tsx'

/** A form that does something to a class; `inline` where it is a button in a row. */
export function ClassForm(props: {
  locale: LocaleCode
  classId: string
  action: 'add-seats' | 'erase-seat' | 'remove-seat' | 'rename'
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <PostForm action={actionAddress(props.locale, `classes/${props.action}`)} className={props.className}>
      <input type="hidden" name="classId" value={props.classId} />
      {props.children}
    </PostForm>
  )
}
