import { GlossElement } from './gloss-element.ts'
import { SamePlaceElement } from './same-place-element.ts'
import { startOnInterest } from './start-on-interest.ts'
import { whenParsed } from './when-parsed.ts'

// Everything that these elements add, a page does without: they enhance what is already there.
whenParsed(() => {
  customElements.define('karda-gloss', GlossElement)
  customElements.define('karda-same-place', SamePlaceElement)

  // Stories alone have sentences to pair; the other pages need not load what does it.
  if (document.querySelector('karda-sentence-pairs')) import('./sentence-pairs-element.ts')

  startOnInterest()
})
