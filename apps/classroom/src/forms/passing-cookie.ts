import { cookies } from 'next/headers'
import { services } from '../services/services.ts'

/** Seconds for which a page can show again what it was told: a reload, a way back. */
const lifetime = 300

/** What a handler tells the next page and no address may hold, where it would stay in histories. */
export type PassingCookie = 'karda-made-link' | 'karda-return-code'

/** Headers that tell a page at `path`, in this browser alone, a secret that it shows once. */
export function passOn(name: PassingCookie, value: string, path: string): Headers {
  const secure = services().environment.baseAddress.startsWith('https:') ? '; Secure' : ''
  return new Headers({
    'Set-Cookie': `${name}=${encodeURIComponent(value)}; Path=${path}; Max-Age=${lifetime}; HttpOnly; SameSite=Strict${secure}`,
  })
}

/** What the handler before has told this page, if it did. */
export async function passedOn(name: PassingCookie): Promise<string | undefined> {
  return (await cookies()).get(name)?.value
}
