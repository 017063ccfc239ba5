import type { LocaleCode } from '@karda/i18n'
import type { ReactNode } from 'react'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { PostForm } from '../../forms/fields.tsx'

/** Which assignment a form is about. */
export interface LiveFormIds {
  locale: LocaleCode
  classId: string
  assignmentId: string
}

/** A form that does something to an assignment while the class answers. */
export function LiveForm(props: {
  ids: LiveFormIds
  action: 'close' | 'reopen' | 'extend' | 'new-code' | 'door' | 'remove-seat' | 'erase-answers' | 'erase'
  className?: string | undefined
  children: ReactNode
}) {
  const { locale, classId, assignmentId } = props.ids
  return (
    <PostForm action={actionAddress(locale, `live/${props.action}`)} className={props.className}>
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="assignmentId" value={assignmentId} />
      {props.children}
    </PostForm>
  )
}
