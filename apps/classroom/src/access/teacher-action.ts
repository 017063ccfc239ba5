import { isLocaleCode, type LocaleCode } from '@karda/i18n'
import type { Teacher } from '../accounts/teacher.ts'
import { teacherAddress } from '../addresses/class-addresses.ts'
import { seeOther } from '../forms/see-other.ts'
import { services } from '../services/services.ts'
import { requestCookie, signedInTeacher } from './signed-in-teacher.ts'

/** What a handler of a form gets from the framework. */
export interface ActionContext {
  params: Promise<{ lang: string }>
}

/** What a handler does for a teacher; the answer to what is not theirs is {@link notThere}. */
type TeacherAction = (
  request: Request,
  context: { locale: LocaleCode; teacher: Teacher },
) => Promise<Response>

/** A handler of a form that is for teachers: whoever is signed in no more is led to sign in. */
export function teacherAction(act: TeacherAction) {
  return async (request: Request, { params }: ActionContext): Promise<Response> => {
    const { lang } = await params
    if (!isLocaleCode(lang)) return notThere()
    const teacher = await signedInTeacher()
    if (!teacher) return seeOther(teacherAddress(lang, 'sign-in/'))
    const { headers } = await services().accounts.renewSession(await requestCookie())
    const response = await act(request, { locale: lang, teacher })
    // What the handler says of the session comes last, and so holds.
    const cookies = [...headers.getSetCookie(), ...response.headers.getSetCookie()]
    response.headers.delete('Set-Cookie')
    for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
    return response
  }
}

/** A handler of a form that anybody may send. */
export function openAction(act: (request: Request, locale: LocaleCode) => Promise<Response>) {
  return async (request: Request, { params }: ActionContext): Promise<Response> => {
    const { lang } = await params
    return isLocaleCode(lang) ? act(request, lang) : notThere()
  }
}

/** The answer for what is not there, and for what is another's: the same. */
export function notThere(): Response {
  return Response.json({ error: 'not-found' }, { status: 404 })
}
