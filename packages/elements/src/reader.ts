import { GlossElement } from './gloss-element.ts'
import { SamePlaceElement } from './same-place-element.ts'
import { SentencePairsElement } from './sentence-pairs-element.ts'
import { startOnInterest } from './start-on-interest.ts'

// Everything that these elements add, a page does without: they enhance what is already there.
customElements.define('karda-gloss', GlossElement)
customElements.define('karda-same-place', SamePlaceElement)
customElements.define('karda-sentence-pairs', SentencePairsElement)

startOnInterest()
