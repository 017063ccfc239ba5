import { createTextMeasure } from '@karda/ui/typesetting'
import { drawCard } from '../drawing/draw-card.tsx'
import { openFonts } from '../fonts/open-fonts.ts'
import { openWorkshop } from './workshop.ts'

/** The cards by their address. */
export interface OpenCards {
  addresses: string[]
  /** The card at an address as PNG, from the cache where its words have not changed. */
  pictureAt: (address: string) => Promise<Buffer>
}

/** Opens the cards of the app in `appFolder`; see {@link openWorkshop} for `chosenStories`. */
export function openCards(appFolder: string, chosenStories: string | undefined): OpenCards {
  const opened = openWorkshop(appFolder, chosenStories)
  if (opened.kind === 'invalid') throw new UncheckedStoriesError()
  const { cards, fonts, cache, keyOf } = opened.workshop
  const measure = createTextMeasure(openFonts(fonts))
  const wordsByAddress = new Map(cards.map(({ address, words }) => [address, words]))
  return {
    addresses: cards.map(({ address }) => address),
    async pictureAt(address) {
      const words = wordsByAddress.get(address)
      if (words === undefined) throw new UnknownCardError(address)
      return cache.read(keyOf(words), () => drawCard(words, { fonts, measure }))
    },
  }
}

/** The build checks the stories before it draws, so only a bug or a bare `next build` gets here. */
export class UncheckedStoriesError extends Error {
  override readonly name = 'UncheckedStoriesError'

  constructor() {
    super('The stories have problems; run the content check.')
  }
}

/** Only addresses that were listed are ever built, so only a bug asks for another. */
export class UnknownCardError extends Error {
  override readonly name = 'UnknownCardError'

  constructor(address: string) {
    super(`There is no card at ${address}.`)
  }
}
