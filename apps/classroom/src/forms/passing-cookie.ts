import { cookies } from 'next/headers'
import { services } from '../services/services.ts'

/** Seconds for which a page can show again what it was told: a reload, a way back. */
const lifetime = 300

/** What a handler tells the next page and no address may hold, where it would stay in histories. */
export type PassingCookie = 'karda-made-link' | 'karda-return-code' | 'karda-join-cards'

/** Headers that tell a page at `path`, in this browser alone, a secret that it shows once. */
export function passOn(name: PassingCookie, value: string, path: string): Headers {
  const secure = services().environment.baseAddress.startsWith('https:') ? '; Secure' : ''
  return new Headers({
    'Set-Cookie': `${name}=${encodeURIComponent(value)}; Path=${path}; Max-Age=${lifetime}; HttpOnly; SameSite=Strict${secure}`,
  })
}

/** As {@link passOn}, to a page that stands under several addresses, such as one in each language. */
export function passOnToEach(name: PassingCookie, value: string, paths: readonly string[]): Headers {
  const headers = new Headers()
  for (const path of paths) {
    for (const cookie of passOn(name, value, path).getSetCookie()) headers.append('Set-Cookie', cookie)
  }
  return headers
}

/** Headers by which this browser forgets before its time what it was to show at these paths. */
export function takeBack(name: PassingCookie, paths: readonly string[]): Headers {
  const headers = new Headers()
  for (const path of paths) {
    headers.append('Set-Cookie', `${name}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Strict`)
  }
  return headers
}

/** What the handler before has told this page, if it did. */
export async function passedOn(name: PassingCookie): Promise<string | undefined> {
  return (await cookies()).get(name)?.value
}
