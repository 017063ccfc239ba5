import type { Page } from '@playwright/test'

/** A line of text with its box, and the boxes that cut off what leaves them, innermost first. */
interface PlacedText {
  text: string
  box: Box
  clips: { box: Box; isSideways: boolean; isUpright: boolean; isWhole: boolean }[]
  /** Whether it stands in a part of the page that is scrolled sideways by itself, as a table with many columns is. */
  isScrolled: boolean
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Pixels by which a letter's box may leave its own, as a rounding or a slanted end does. */
const slack = 1

/** Text of the page that leaves the window sideways, or a box that cuts it off; what is only heard is not looked at. */
export async function cutText(page: Page): Promise<string[]> {
  const texts = await placedTexts(page)
  const width = await page.evaluate(() => document.documentElement.clientWidth)
  const leaving = texts.filter(
    ({ box, isScrolled }) => !isScrolled && (box.left < -slack || box.right > width + slack),
  )
  const cut = texts.filter(({ box, clips }) =>
    clips.some(
      (clip) =>
        (clip.isSideways && (box.left < clip.box.left - slack || box.right > clip.box.right + slack)) ||
        (clip.isUpright && (box.top < clip.box.top - slack || box.bottom > clip.box.bottom + slack)),
    ),
  )
  return [...leaving, ...cut].map(({ text }) => text)
}

function placedTexts(page: Page): Promise<PlacedText[]> {
  return page.evaluate(() => {
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
    const plain = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom })
    const known = new Map<Element, PlacedText['clips']>()
    const clipsAround = (element: Element | null): PlacedText['clips'] => {
      if (!element) return []
      const seen = known.get(element)
      if (seen) return seen
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      const clip = {
        isSideways: cuts(overflowX),
        isUpright: cuts(overflowY),
        isWhole: clipPath === 'inset(50%)',
      }
      const isClip = clip.isSideways || clip.isUpright || clip.isWhole
      const own = isClip ? [{ ...clip, box: plain(element.getBoundingClientRect()) }] : []
      // What is scrolled by itself can be brought into sight, whatever is around.
      const isMoved = scrolls(overflowY)
      const outer = clipsAround(element.parentElement).map((around) =>
        isMoved ? { ...around, isUpright: false } : around,
      )
      const clips = [...own, ...outer]
      known.set(element, clips)
      return clips
    }
    const isScrolledIn = (element: Element | null): boolean =>
      element !== null &&
      (scrolls(getComputedStyle(element).overflowX) || isScrolledIn(element.parentElement))
    const texts: PlacedText[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (text === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const clips = clipsAround(parent)
      // What is said to screen readers alone is meant to be cut off.
      if (clips.some(({ isWhole }) => isWhole)) continue
      const isScrolled = isScrolledIn(parent)
      for (const box of range.getClientRects()) texts.push({ text, box: plain(box), clips, isScrolled })
    }
    return texts
  })
}
