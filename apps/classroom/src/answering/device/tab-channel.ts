/** How the windows of a device tell each other that what the device keeps of an attempt has changed. */
export interface TabChannel {
  tellOthers(): void
  /** What is done when another window tells. */
  listen(act: () => void): void
  close(): void
}

/** The windows in which the same attempt is open. A browser without such channels has windows that learn by loading. */
export function openTabChannel(name: string): TabChannel {
  if (typeof BroadcastChannel === 'undefined') {
    return { tellOthers: () => undefined, listen: () => undefined, close: () => undefined }
  }
  const channel = new BroadcastChannel(`karda-answers/${name}`)
  return {
    tellOthers: () => channel.postMessage('changed'),
    listen(act) {
      channel.onmessage = act
    },
    close: () => channel.close(),
  }
}
