/** Milliseconds to wait for the other windows at most: one that the browser has put to sleep must not hold up the rest. */
const patience = 3000

/**
 * Does one window's work after the other's, so that they do not send the same twice. Where there is no https a browser
 * has no locks; then they do, which changes nothing but the traffic.
 */
export function aloneAmongWindows(name: string): <Result>(work: () => Promise<Result>) => Promise<Result> {
  return async (work) => {
    if (!('locks' in navigator)) return work()
    const giveUp = new AbortController()
    const timer = setTimeout(() => giveUp.abort(), patience)
    let isGranted = false
    try {
      return await navigator.locks.request(`karda-answers/${name}`, { signal: giveUp.signal }, () => {
        isGranted = true
        clearTimeout(timer)
        return work()
      })
    } catch (error) {
      if (isGranted) throw error
      return work()
    }
  }
}
