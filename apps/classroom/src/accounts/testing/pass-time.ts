import { vi } from 'vitest'

/** Lets the clock stand at 1 September 2026. Timers go on, as databases need them. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 8, 1) })
}

/** Puts a clock that stands forward by so many milliseconds. */
export function passTime(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds)
}
