import type { LocaleCode } from '@karda/i18n'
import { redirect } from 'next/navigation'
import type { Teacher } from '../accounts/teacher.ts'
import { teacherAddress } from '../addresses/class-addresses.ts'
import { signedInTeacher } from './signed-in-teacher.ts'

/** The signed-in teacher; whoever is none is led to the page for signing in. For pages. */
export async function requireTeacher(locale: LocaleCode): Promise<Teacher> {
  return (await signedInTeacher()) ?? redirect(teacherAddress(locale, 'sign-in/'))
}
