/** Around links to a page's other languages: lets them lead to the paragraph that is being read. */
export class SamePlaceElement extends HTMLElement {
  connectedCallback(): void {
    for (const kind of kinds) this.addEventListener(kind, this.#aim, { capture: true })
  }

  disconnectedCallback(): void {
    for (const kind of kinds) this.removeEventListener(kind, this.#aim, { capture: true })
  }

  // Before the press is over, so that opening in a new tab and copying the address lead to the place too.
  readonly #aim = (): void => {
    const place = paragraphBeingRead(document.querySelectorAll<HTMLElement>('p[id^="p"]'), window.innerHeight)
    for (const link of this.querySelectorAll('a')) {
      const url = new URL(link.href)
      url.hash = place ?? ''
      link.href = url.href
    }
  }
}

const kinds = ['pointerdown', 'focusin', 'contextmenu'] as const

/** Something that has an id and a place in the window: an element, or what a test puts for it. */
interface Placed {
  id: string
  getBoundingClientRect(): { top: number; bottom: number }
}

/**
 * The id of the first paragraph whose end is still below the upper third of a window `height` pixels high, or of the
 * last one further down the page; nothing while the text's beginning has not yet reached it, for then the top of the page is the place.
 */
export function paragraphBeingRead(paragraphs: Iterable<Placed>, height: number): string | undefined {
  const line = height / 3
  const [first, ...rest] = paragraphs
  if (!first || first.getBoundingClientRect().top > line) return undefined
  const reading = [first, ...rest].find((paragraph) => paragraph.getBoundingClientRect().bottom > line)
  return (reading ?? rest.at(-1) ?? first).id
}
