import type { Locator } from '@playwright/test'

/** Names on a map that overlap one another, or that leave it. */
export function strayNames(map: Locator): Promise<string[]> {
  return map.evaluate((drawing) => {
    const frame = drawing.getBoundingClientRect()
    const names = [...drawing.querySelectorAll('text')].map((name) => ({
      text: name.textContent ?? '',
      box: name.getBoundingClientRect(),
    }))
    const outside = names
      .filter(
        ({ box }) =>
          box.left < frame.left ||
          box.right > frame.right ||
          box.top < frame.top ||
          box.bottom > frame.bottom,
      )
      .map(({ text }) => `${text} leaves the map`)
    const overlapping = names.flatMap(({ text, box }, index) =>
      names
        .slice(index + 1)
        .filter(({ box: other }) => box.left < other.right && other.left < box.right)
        .filter(({ box: other }) => box.top < other.bottom && other.top < box.bottom)
        .map((other) => `${text} lies over ${other.text}`),
    )
    return [...outside, ...overlapping]
  })
}

/** The smallest height in CSS pixels of a line of a map's names, and how many names there are. */
export function nameSizes(map: Locator): Promise<{ count: number; smallest: number }> {
  return map.evaluate((drawing) => {
    const heights = [...drawing.querySelectorAll('text')].map((name) => name.getBoundingClientRect().height)
    return { count: heights.length, smallest: Math.min(...heights) }
  })
}
