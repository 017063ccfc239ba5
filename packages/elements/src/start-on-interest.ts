/** What a visitor does who is about to use the page, in whatever way. */
const signsOfInterest = [
  'pointerdown',
  'pointermove',
  'touchstart',
  'keydown',
  'focusin',
  'wheel',
  'scroll',
  'click',
]

/** What a visitor does who tries again, and what a browser says when the network is back; a pointer that moves asks nothing. */
const signsOfAnotherTry = ['pointerdown', 'keydown', 'click', 'online']

/**
 * Starts the framework of a page that the server has drawn when somebody is about to use it, and not before: until then
 * the page is read, and its controls work by themselves, while a weak computer is spared the framework's work. Where
 * the device keeps something of the page from before (`data-kept-as` names it), it is started at once. A button that is
 * pressed too early is pressed again when the page is ready (`data-ready`). Where a file does not come, the page says so
 * (`data-not-loaded`, hidden until then), and the next press asks for it again.
 */
export function startOnInterest(): void {
  const addresses = [...document.querySelectorAll<HTMLElement>('script[data-framework]')].flatMap(
    ({ dataset }) => dataset.framework ?? [],
  )
  if (addresses.length === 0) return
  let isStarted = false
  let isFetchedAhead = false
  let run = 0

  function listenFor(signs: readonly string[]) {
    for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true })
  }

  function start(event?: Event) {
    if (isStarted || (event && isPointerAtRest(event))) return
    isStarted = true
    for (const sign of [...signsOfInterest, ...signsOfAnotherTry]) removeEventListener(sign, start, true)
    tellNotLoaded(false)
    fetchAhead()
    runNext()
  }

  // One after the other: a file fails for good where one before it did not come. Each is asked for twice, as a browser may
  // hand out once more that it could not be fetched ahead. (With another address the framework would not know it.)
  function runNext(isSecondTry = false) {
    const address = addresses[run]
    if (address === undefined) return
    const script = document.createElement('script')
    script.src = address
    script.onload = () => {
      run++
      runNext()
    }
    script.onerror = () => {
      script.remove()
      if (!isSecondTry) {
        runNext(true)
        return
      }
      isStarted = false
      isFetchedAhead = false
      listenFor(signsOfAnotherTry)
      tellNotLoaded(true)
    }
    document.head.append(script)
  }

  // Fetched ahead, once the page itself is there and seen, so that starting does not wait for the network.
  function fetchAhead() {
    if (isFetchedAhead) return
    isFetchedAhead = true
    for (const address of addresses.slice(run)) {
      const link = document.createElement('link')
      link.rel = 'prefetch'
      link.href = address
      link.onerror = () => link.remove()
      document.head.append(link)
    }
  }

  listenFor(signsOfInterest)
  pressAgainWhenReady()
  if (isSomethingKept()) start()
  else if (document.readyState === 'complete') whenSeen(fetchAhead)
  else addEventListener('load', () => whenSeen(fetchAhead), { once: true })
}

function tellNotLoaded(isTold: boolean): void {
  const notice = document.querySelector<HTMLElement>('[data-not-loaded]')
  if (notice) notice.hidden = !isTold
}

/** Browsers tell of a pointer that lies still, too, where a page comes up under it. */
function isPointerAtRest(event: Event): boolean {
  return (
    event instanceof PointerEvent &&
    event.type === 'pointermove' &&
    event.movementX === 0 &&
    event.movementY === 0
  )
}

/** Acts once the page's first picture is drawn, which on a weak computer is after everything has been loaded. */
function whenSeen(act: () => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    act()
    return
  }
  const observer = new PerformanceObserver((drawn) => {
    if (drawn.getEntriesByName('first-contentful-paint').length === 0) return
    observer.disconnect()
    act()
  })
  observer.observe({ type: 'paint', buffered: true })
}

function pressAgainWhenReady(): void {
  let pressed: HTMLElement | null = null
  const remember = ({ target }: MouseEvent) => {
    const button = target instanceof Element && target.closest('[data-kept-as] button[type="button"]')
    // A button with a popover does its work without a script.
    if (button instanceof HTMLButtonElement && !button.popoverTargetElement) pressed = button
  }
  addEventListener('click', remember, true)
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-ready]')) return
    observer.disconnect()
    removeEventListener('click', remember, true)
    pressed?.click()
  }).observe(document.body, { subtree: true, attributeFilter: ['data-ready'] })
}

function isSomethingKept(): boolean {
  const name = document.querySelector<HTMLElement>('[data-kept-as]')?.dataset.keptAs
  try {
    return name !== undefined && localStorage.getItem(name) !== null
  } catch {
    // A browser that lets nothing be kept keeps nothing.
    return false
  }
}
