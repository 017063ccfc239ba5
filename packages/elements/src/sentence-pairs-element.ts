/**
 * Around a story's text: a press on a sentence shows the same sentence in another language under it, and a button at each
 * paragraph does so for all of its sentences. `data-address` is the page of the story in that language, `data-language`
 * that language, `data-show` and `data-hide` what the buttons say. Nothing is fetched before the first press.
 */
export class SentencePairsElement extends HTMLElement {
  #partners: Promise<ReadonlyMap<string, string>> | undefined

  connectedCallback(): void {
    this.addEventListener('click', this.#press)
    for (const paragraph of this.querySelectorAll('p[id]')) this.#addButton(paragraph)
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#press)
    for (const button of this.querySelectorAll(`button[${buttonMark}]`)) button.remove()
  }

  readonly #press = (event: Event): void => {
    const { target } = event
    // A term opens its card, a link leads on, and whoever marks a text with the mouse wants to keep it.
    if (!(target instanceof Element) || target.closest('button, a') || !getSelection()?.isCollapsed) return
    const sentence = target.closest<HTMLElement>('[data-segment]')
    const partner = target.closest(`[${partnerMark}]`)
    if (partner) partner.remove()
    else if (sentence) this.#toggle([sentence])
    this.#nameButtons()
  }

  #addButton(paragraph: Element): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.lang = document.documentElement.lang
    button.setAttribute(buttonMark, '')
    button.addEventListener('click', () => this.#toggle(sentencesOf(paragraph)))
    paragraph.after(button)
    this.#nameButtons()
  }

  async #toggle(sentences: readonly HTMLElement[]): Promise<void> {
    const shown = sentences.filter((sentence) => partnerOf(sentence))
    if (shown.length === sentences.length) {
      for (const sentence of shown) partnerOf(sentence)?.remove()
    } else {
      const partners = await this.#load()
      for (const sentence of sentences) this.#show(sentence, partners)
    }
    this.#nameButtons()
  }

  #show(sentence: HTMLElement, partners: ReadonlyMap<string, string>): void {
    const text = partners.get(sentence.dataset.segment ?? '')
    if (text === undefined || partnerOf(sentence)) return
    const partner = document.createElement('span')
    partner.setAttribute(partnerMark, '')
    partner.lang = this.dataset.language ?? ''
    partner.textContent = text
    sentence.after(' ', partner)
  }

  #nameButtons(): void {
    for (const button of this.querySelectorAll<HTMLElement>(`button[${buttonMark}]`)) {
      const sentences = sentencesOf(button.previousElementSibling)
      const isWhole = sentences.length > 0 && sentences.every((sentence) => partnerOf(sentence))
      button.textContent = (isWhole ? this.dataset.hide : this.dataset.show) ?? ''
      button.setAttribute('aria-expanded', String(isWhole))
    }
  }

  #load(): Promise<ReadonlyMap<string, string>> {
    this.#partners ??= sentencesAt(this.dataset.address ?? '').catch(() => {
      // Without a connection nothing is shown; the next press asks again.
      this.#partners = undefined
      return new Map()
    })
    return this.#partners
  }
}

const partnerMark = 'data-partner'
const buttonMark = 'data-pairs'

function sentencesOf(paragraph: Element | null): HTMLElement[] {
  return [...(paragraph?.querySelectorAll<HTMLElement>('[data-segment]') ?? [])]
}

function partnerOf(sentence: Element): Element | null {
  const next = sentence.nextElementSibling
  return next?.hasAttribute(partnerMark) ? next : null
}

/** The sentences of a story's page, by segment. The browser parses the page itself and runs nothing of it. */
function sentencesAt(address: string): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('load', () => {
      const sentences = request.responseXML?.querySelectorAll<HTMLElement>('[data-segment]') ?? []
      const entries = [...sentences].map((sentence): [string, string] => [
        sentence.dataset.segment ?? '',
        sentence.textContent ?? '',
      ])
      if (entries.length > 0) resolve(new Map(entries))
      else reject(new Error(`${address} is no story.`))
    })
    request.addEventListener('error', () => reject(new Error(`${address} was not answered.`)))
    request.send()
  })
}

customElements.define('karda-sentence-pairs', SentencePairsElement)
