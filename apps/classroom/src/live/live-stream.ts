import type { AssignmentKey } from '@karda/database'
import { isLocaleCode, type LocaleCode } from '@karda/i18n'
import { ownAssignment } from '../access/own-assignment.ts'
import { notThere } from '../access/teacher-action.ts'
import type { Teacher } from '../accounts/teacher.ts'
import { services } from '../services/services.ts'
import { timeZoneIn } from '../times/time-zone.ts'
import { eventStream } from './event-stream.ts'
import { liveView } from './live-view.ts'

/** Milliseconds between two signs of life; at each the teacher's session is asked for again. */
const beatInterval = 10_000

/**
 * Answers with a stream of what a teacher sees of an assignment: `picture` with the whole of it, at first and whenever
 * something has changed; `beat` as a sign of life; and `over` with the reason, before it ends for good: `signed-out`,
 * `gone`, or `elsewhere` where the teacher has opened it too often. A stream that ends without `over` is to be opened again.
 */
export async function answerLiveStream(request: Request, ids: LiveIds): Promise<Response> {
  const watching = await watchingOf(request, ids)
  return watching instanceof Response ? watching : streamAnswer(liveEvents(watching))
}

/**
 * Answers whether there is such a stream, without it: 401 where the teacher is signed out, 404 where the assignment is
 * not there. A page cannot tell what its own asking for the stream was answered.
 */
export async function answerWhetherLive(request: Request, ids: LiveIds): Promise<Response> {
  const watching = await watchingOf(request, ids)
  return watching instanceof Response ? watching : streamAnswer(null)
}

/** The parts of the stream’s address. */
type LiveIds = AssignmentKey & { lang: string }

/** Who watches what, or the answer to somebody who may not. */
async function watchingOf(request: Request, { lang, ...key }: LiveIds): Promise<Watching | Response> {
  if (!isLocaleCode(lang)) return notThere()
  const cookie = request.headers.get('cookie') ?? ''
  const teacher = await services().accounts.teacherOf(cookie)
  if (!teacher) return Response.json({ error: 'signed-out' }, { status: 401 })
  if (!(await ownAssignment(teacher, key))) return notThere()
  return { key, teacher, cookie, locale: lang, timeZone: timeZoneIn(cookie) }
}

function streamAnswer(stream: ReadableStream<Uint8Array> | null): Response {
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Or nginx keeps events back until it has enough of them.
      'X-Accel-Buffering': 'no',
    },
  })
}

interface Watching {
  key: AssignmentKey
  teacher: Teacher
  cookie: string
  locale: LocaleCode
  timeZone: string
}

function liveEvents({ key, teacher, cookie, locale, timeZone }: Watching): ReadableStream<Uint8Array> {
  const { live, streams, accounts, log } = services()
  return eventStream((sender) => {
    const endFor = (reason: 'signed-out' | 'gone' | 'elsewhere') => {
      sender.send('over', reason)
      sender.end()
    }
    const beat = async () => {
      const present = await accounts.teacherOf(cookie)
      if (present?.teacherId === teacher.teacherId) sender.send('beat', '1')
      else endFor('signed-out')
    }
    const timer = setInterval(() => {
      beat().catch((failure: unknown) => {
        log.error({ err: failure }, 'a live view could not ask who is signed in')
        sender.end()
      })
    }, beatInterval)
    const closings = [
      () => clearInterval(timer),
      live.places.take(teacher.teacherId, () => endFor('elsewhere')),
      streams.add(sender.end),
      live.watch.follow(key, {
        see(state) {
          if (state.ownedClass.teacherId !== teacher.teacherId) endFor('gone')
          else sender.send('picture', JSON.stringify(liveView(state, { locale, timeZone, now: Date.now() })))
        },
        end: (reason) => (reason === 'gone' ? endFor('gone') : sender.end()),
      }),
    ]
    return () => {
      for (const close of closings) close()
    }
  })
}
