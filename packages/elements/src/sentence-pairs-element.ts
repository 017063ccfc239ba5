/**
 * Around a story's text: a press on a sentence shows the same sentence in another language under it, and a button at each
 * paragraph does so for all of its sentences. `data-address` is the page of the story in that language, `data-language`
 * that language, `data-show` and `data-hide` what the buttons say, with `#` for a paragraph's number, and `data-failed`
 * what is said where the other language cannot be had. Nothing is fetched before the first press.
 */
export class SentencePairsElement extends HTMLElement {
  #partners: Promise<ReadonlyMap<string, string>> | undefined
  #closesCard = false

  connectedCallback(): void {
    document.addEventListener('pointerdown', this.#noteOpenCard, { capture: true })
    this.addEventListener('click', this.#press)
    for (const paragraph of this.querySelectorAll('p[id]')) this.#addButton(paragraph)
  }

  disconnectedCallback(): void {
    document.removeEventListener('pointerdown', this.#noteOpenCard, { capture: true })
    this.removeEventListener('click', this.#press)
    for (const button of this.querySelectorAll(`button[${buttonMark}]`)) button.remove()
  }

  // A press beside an open card closes it, and does nothing else.
  readonly #noteOpenCard = (): void => {
    this.#closesCard = hasPopovers && document.querySelector(':popover-open') !== null
  }

  readonly #press = (event: MouseEvent): void => {
    const { target } = event
    // A term opens its card, and a link leads on.
    if (!(target instanceof Element) || target.closest('button, a') || this.#closesCard) return
    const sentence = target.closest<HTMLElement>('[data-segment]')
    const partner = target.closest(`[${partnerMark}]`)
    // Whoever marks a word by a double press wants the text as it was, and whoever marks more of it wants to keep that.
    if (event.detail === 2 && sentence) void this.#hide([sentence])
    else if (event.detail > 1 || !getSelection()?.isCollapsed) return
    else if (partner) partner.remove()
    else if (sentence) void this.#toggle([sentence])
    this.#nameButtons()
  }

  #addButton(paragraph: Element): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.lang = document.documentElement.lang
    button.setAttribute(buttonMark, '')
    button.addEventListener('click', () => void this.#toggle(sentencesOf(paragraph)))
    paragraph.after(button)
    this.#nameButtons()
  }

  async #toggle(sentences: readonly HTMLElement[]): Promise<void> {
    if (sentences.every((sentence) => this.#partnerOf(sentence))) return this.#hide(sentences)
    const partners = await this.#load()
    if (partners) for (const sentence of sentences) this.#show(sentence, partners.get(segmentOf(sentence)))
    else this.#tellFailure(sentences[0])
    this.#nameButtons()
  }

  async #hide(sentences: readonly HTMLElement[]): Promise<void> {
    // What is still being fetched is shown first.
    await this.#partners?.catch(() => undefined)
    for (const sentence of sentences) this.#partnerOf(sentence)?.remove()
    this.#nameButtons()
  }

  #show(sentence: HTMLElement, text: string | undefined): void {
    this.querySelector(`[${failureMark}]`)?.remove()
    if (text === undefined || this.#partnerOf(sentence)) return
    const partner = document.createElement('span')
    partner.setAttribute(partnerMark, segmentOf(sentence))
    partner.lang = this.dataset.language ?? ''
    partner.textContent = text
    endOf(sentence).after(partner)
  }

  /** Says below a sentence that there is no connection; the next press asks again. */
  #tellFailure(sentence: HTMLElement | undefined): void {
    this.querySelector(`[${failureMark}]`)?.remove()
    if (!sentence) return
    const failure = document.createElement('span')
    failure.setAttribute(failureMark, '')
    failure.lang = document.documentElement.lang
    endOf(sentence).after(failure)
    // A status is heard when its text changes.
    failure.role = 'status'
    requestAnimationFrame(() => {
      failure.textContent = this.dataset.failed ?? ''
    })
  }

  #partnerOf(sentence: HTMLElement): Element | null {
    return this.querySelector(`[${partnerMark}="${segmentOf(sentence)}"]`)
  }

  #nameButtons(): void {
    for (const button of this.querySelectorAll<HTMLElement>(`button[${buttonMark}]`)) {
      const sentences = sentencesOf(button.previousElementSibling)
      const isWhole = sentences.length > 0 && sentences.every((sentence) => this.#partnerOf(sentence))
      const number = button.previousElementSibling?.id.slice(1) ?? ''
      button.textContent = ((isWhole ? this.dataset.hide : this.dataset.show) ?? '').replace('#', number)
    }
  }

  /** The sentences in the other language; undefined where they cannot be had, until they are asked for again. */
  async #load(): Promise<ReadonlyMap<string, string> | undefined> {
    this.#partners ??= sentencesAt(this.dataset.address ?? '')
    try {
      return await this.#partners
    } catch {
      this.#partners = undefined
      return undefined
    }
  }
}

const partnerMark = 'data-partner'
const failureMark = 'data-failure'
const buttonMark = 'data-pairs'

/** How long an answer may take, in milliseconds. */
const patience = 15_000

const hasPopovers = 'popover' in HTMLElement.prototype

function segmentOf(sentence: HTMLElement): string {
  return sentence.dataset.segment ?? ''
}

function sentencesOf(paragraph: Element | null): HTMLElement[] {
  return [...(paragraph?.querySelectorAll<HTMLElement>('[data-segment]') ?? [])]
}

/** The sentence, or the last of the marks behind it that say how it is claimed. */
function endOf(sentence: Element): Element {
  const next = sentence.nextElementSibling
  return next?.matches('a[href*="#claim-"]') ? endOf(next) : sentence
}

/** The sentences of a story's page, by segment. The browser parses the page itself and runs nothing of it. */
function sentencesAt(address: string): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.timeout = patience
    request.addEventListener('load', () => {
      const sentences = request.responseXML?.querySelectorAll<HTMLElement>('[data-segment]') ?? []
      const entries = [...sentences].map((sentence): [string, string] => [
        sentence.dataset.segment ?? '',
        sentence.textContent ?? '',
      ])
      if (entries.length > 0) resolve(new Map(entries))
      else reject(new Error(`${address} is no story.`))
    })
    for (const kind of ['error', 'timeout'])
      request.addEventListener(kind, () => reject(new Error(`${address} was not answered.`)))
    request.send()
  })
}

customElements.define('karda-sentence-pairs', SentencePairsElement)
