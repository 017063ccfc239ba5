/** Around links to a page's other languages: lets them lead to the place that is being read. */
export class SamePlaceElement extends HTMLElement {
  connectedCallback(): void {
    for (const kind of kinds) this.addEventListener(kind, this.#aim, { capture: true })
  }

  disconnectedCallback(): void {
    for (const kind of kinds) this.removeEventListener(kind, this.#aim, { capture: true })
  }

  // Before the press is over, so that opening in a new tab and copying the address lead to the place too.
  readonly #aim = (): void => {
    const place = placeBeingRead(
      document.querySelectorAll<HTMLElement>(places),
      window.innerHeight,
      location.hash.slice(1),
    )
    for (const link of this.querySelectorAll('a')) {
      const url = new URL(link.href)
      url.hash = place ?? ''
      link.href = url.href
    }
  }
}

/**
 * What has the same address in every language and at every level: a story's paragraphs, also where each is a box with two
 * languages, and the parts of a page around and without them.
 */
const places = 'main :is(p, div)[id]:has([data-segment]), main section[id]:not(:has([data-segment]))'

const kinds = ['pointerdown', 'focusin', 'contextmenu'] as const

/** Something that has an id and a place in the window: an element, or what a test puts for it. */
interface Placed {
  id: string
  getBoundingClientRect(): { top: number; bottom: number }
}

/**
 * The id of the place that is being read in a window `height` pixels high: the one that the address led to, while its
 * beginning is in sight (near the end of a page it cannot come to the top); else the first whose end is still below
 * the window's upper fifth, or the last one further down the page. Nothing while the first has not yet reached that
 * line, for then the top of the page is the place.
 */
export function placeBeingRead(places: Iterable<Placed>, height: number, target: string): string | undefined {
  const line = height / 5
  const all = [...places]
  const top = all.find(({ id }) => id === target)?.getBoundingClientRect().top
  if (top !== undefined && top >= 0 && top < height) return target
  const [first] = all
  if (!first || first.getBoundingClientRect().top > line) return undefined
  const reading = all.find((place) => place.getBoundingClientRect().bottom > line)
  return (reading ?? all.at(-1))?.id
}
