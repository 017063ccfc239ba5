import type { Attempt } from '@karda/assessment'
import type { BegunAttempt } from '@karda/database'
import { aloneAmongWindows } from './alone-among-windows.ts'
import { createOutbox } from './create-outbox.ts'
import { attemptName } from './device-attempt.ts'
import { createHttpTransport } from './http-transport.ts'
import { newClientName } from './new-client-name.ts'
import { openAnswerStore } from './open-answer-store.ts'
import type { Outbox } from './outbox.ts'
import { stayHeard } from './stay-heard.ts'
import { openTabChannel } from './tab-channel.ts'

/** The outbox of an attempt in this window, which tries whenever the browser says that it may work again. */
export function openOutbox(key: BegunAttempt, attempt: Attempt): Outbox {
  const name = attemptName(key)
  const outbox = createOutbox(
    {
      store: openAnswerStore(key),
      transport: createHttpTransport(key, { fetch: window.fetch.bind(window), after }),
      channel: openTabChannel(name),
      now: Date.now,
      after,
      random: Math.random,
      newClient: newClientName,
      alone: aloneAmongWindows(name),
    },
    attempt,
  )
  const unfollow = followWindow(outbox)
  const endQuestions = stayHeard(outbox, { isInSight: () => document.visibilityState === 'visible', after })
  return {
    ...outbox,
    stop() {
      unfollow()
      endQuestions()
      outbox.stop()
    },
  }
}

/** Sends as the window is left, and looks for news as it is come back to. */
function followWindow({ wake, hide, refresh }: Outbox): () => void {
  const listening = new AbortController()
  const { signal } = listening
  addEventListener('online', wake, { signal })
  addEventListener('pagehide', hide, { signal })
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') {
        hide()
      } else {
        wake()
        refresh()
      }
    },
    { signal },
  )
  return () => listening.abort()
}

function after(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds)
  return () => clearTimeout(timer)
}
