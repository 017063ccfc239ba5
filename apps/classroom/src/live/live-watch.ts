import type { AssignmentKey } from '@karda/database'
import type { LiveReader, LiveState } from './live-reader.ts'

/** Who follows an assignment. */
export interface LiveFollower {
  /** How it stands: soon after the beginning, then whenever something has changed. */
  see(state: LiveState): void
  /** The assignment is gone, or reading it has failed: nothing comes any more. */
  end(reason: 'gone' | 'failed'): void
}

/** Reads assignments that are followed, however many follow each, and nothing while nobody does. */
export interface LiveWatch {
  /** Returns what ends it. */
  follow(key: AssignmentKey, follower: LiveFollower): () => void
}

/** What watching takes. */
export interface LiveWatchOptions {
  readerOf: (key: AssignmentKey) => LiveReader
  now: () => number
  /** Told of what a reading failed with. */
  onFailure: (failure: unknown) => void
  /** Milliseconds between two readings. */
  interval?: number
}

/**
 * Nobody is followed yet. The database is asked each second and not the process itself, as another process may have
 * received the answers; what is asked for is only what is new.
 */
export function createLiveWatch(options: LiveWatchOptions): LiveWatch {
  const watched = new Map<string, WatchedAssignment>()
  return {
    follow(key, follower) {
      const id = `${key.classId}/${key.assignmentId}`
      const known = watched.get(id)
      if (known) return known.add(follower)
      const one = watchAssignment(options.readerOf(key), options, () => {
        if (watched.get(id) === one) watched.delete(id)
      })
      watched.set(id, one)
      return one.add(follower)
    },
  }
}

/** One assignment that somebody follows. */
interface WatchedAssignment {
  add(follower: LiveFollower): () => void
}

function watchAssignment(
  reader: LiveReader,
  { now, onFailure, interval = 1000 }: LiveWatchOptions,
  forget: () => void,
): WatchedAssignment {
  const followers = new Set<LiveFollower>()
  let last: { state: LiveState; text: string } | undefined
  let timer: NodeJS.Timeout | undefined

  const endAll = (reason: 'gone' | 'failed') => {
    forget()
    for (const follower of followers) follower.end(reason)
    followers.clear()
  }
  const look = async () => {
    const state = await reader.read(now())
    if (followers.size === 0) return
    if (!state) return endAll('gone')
    const { ownedClass, assignment, picture } = state
    const text = JSON.stringify([ownedClass, assignment, picture])
    const hasChanged = text !== last?.text
    last = { state, text }
    if (hasChanged) for (const follower of followers) follower.see(state)
    if (followers.size > 0) timer = setTimeout(lookSafely, interval)
  }
  const lookSafely = () => {
    look().catch((failure: unknown) => {
      onFailure(failure)
      endAll('failed')
    })
  }

  return {
    add(follower) {
      followers.add(follower)
      if (last) follower.see(last.state)
      if (followers.size === 1) lookSafely()
      return () => {
        followers.delete(follower)
        if (followers.size > 0) return
        clearTimeout(timer)
        forget()
      }
    },
  }
}
