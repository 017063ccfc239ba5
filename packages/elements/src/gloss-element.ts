/**
 * Around a text with glossary marks and their cards. The cards work without it; it adds four things that a browser
 * alone does not do: focus goes back to the mark when a press outside closes a card, a card that opens from the
 * window's foot does not cover the word it explains, where there are no popovers a mark leads
 * to its note, and an open card takes its place among the notes before the page is printed.
 */
export class GlossElement extends HTMLElement {
  #opener: HTMLElement | undefined

  connectedCallback(): void {
    this.addEventListener('click', this.#remember)
    // `toggle` does not bubble.
    this.addEventListener('toggle', this.#follow, { capture: true })
    window.addEventListener('beforeprint', this.#close)
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#remember)
    this.removeEventListener('toggle', this.#follow, { capture: true })
    window.removeEventListener('beforeprint', this.#close)
  }

  readonly #close = (): void => {
    for (const card of this.querySelectorAll<HTMLElement>(':popover-open')) card.hidePopover()
  }

  readonly #remember = (event: Event): void => {
    if (!(event.target instanceof Element)) return
    const mark = event.target.closest<HTMLElement>('button[popovertarget]:not([popovertargetaction])')
    if (!mark) return
    this.#opener = mark
    if ('popover' in HTMLElement.prototype) return
    const note = document.getElementById(mark.getAttribute('popovertarget') ?? '')
    note?.scrollIntoView({ block: 'center' })
  }

  readonly #follow = (event: Event): void => {
    const card = event.target
    if (!(event instanceof ToggleEvent) || !(card instanceof HTMLElement) || !this.#opener) return
    if (event.newState === 'open') uncover(this.#opener, card)
    // A press on nothing leaves focus nowhere; a press on something that takes it is respected.
    else if (document.activeElement === document.body) this.#opener.focus({ preventScroll: true })
  }
}

function uncover(mark: HTMLElement, card: HTMLElement): void {
  const word = mark.getBoundingClientRect()
  const cover = card.getBoundingClientRect()
  const isCovered =
    word.bottom > cover.top && word.top < cover.bottom && word.right > cover.left && word.left < cover.right
  if (isCovered) window.scrollBy({ top: word.bottom - cover.top + word.height })
}
