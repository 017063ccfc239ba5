import { useEffect, useRef, useState } from 'react'
import { followLiveView, type LiveConnection } from '../live-link.ts'
import type { LiveView } from '../live-view.ts'

/** A screen reader is told at most this often how things stand, in milliseconds. */
const spokenInterval = 20_000

/** What a live view shows just now. */
export interface ShownLiveView {
  view: LiveView
  connection: LiveConnection
  /** What is read out; empty at first, as the page itself has just been read. */
  spoken: string
}

/** Keeps a view up to date by the stream at an address; it begins with what came with the page. */
export function useLiveView(address: string, initial: LiveView): ShownLiveView {
  const [view, setView] = useState(initial)
  const [connection, setConnection] = useState<LiveConnection>({ kind: 'connecting' })
  const [spoken, setSpoken] = useState('')
  const latest = useRef(initial)
  useEffect(
    () =>
      followLiveView(address, {
        see(next) {
          latest.current = next
          setView(next)
        },
        connection: setConnection,
      }),
    [address],
  )
  useEffect(() => {
    let said = latest.current.spoken
    const timer = setInterval(() => {
      if (latest.current.spoken === said) return
      said = latest.current.spoken
      setSpoken(said)
    }, spokenInterval)
    return () => clearInterval(timer)
  }, [])
  return { view, connection, spoken }
}
