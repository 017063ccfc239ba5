import { headers } from 'next/headers'
import type { Teacher } from '../accounts/teacher.ts'
import { services } from '../services/services.ts'

/** The teacher whose browser asks for a page or sends a form, if anybody is signed in. */
export async function signedInTeacher(): Promise<Teacher | undefined> {
  return services().accounts.teacherOf(await requestCookie())
}

/** The `Cookie` header of the request at hand; empty where there is none. */
export async function requestCookie(): Promise<string> {
  return (await headers()).get('cookie') ?? ''
}
