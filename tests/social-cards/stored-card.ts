import { fileURLToPath } from 'node:url'

/** The file in which the picture of a card is stored, by the card's address: `/cards/hy/library.png`. */
export function storedCardFile(address: string): string {
  const name = address.replace(/^\/cards\//, '').replaceAll('/', '-')
  return fileURLToPath(new URL(`stored/${name}`, import.meta.url))
}
