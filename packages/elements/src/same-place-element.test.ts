import { beforeAll, describe, expect, it, vi } from 'vitest'

// The class extends a browser's; the rule under test needs no browser.
beforeAll(() => vi.stubGlobal('HTMLElement', class {}))

const placed = (id: string, top: number, bottom: number) => ({
  id,
  getBoundingClientRect: () => ({ top, bottom }),
})

describe('paragraphBeingRead', () => {
  it('is none while the head of the story is on top', async () => {
    const { paragraphBeingRead } = await import('./same-place-element.ts')
    expect(paragraphBeingRead([placed('p1', 500, 800)], 900)).toBeUndefined()
  })

  it('is the first paragraph that still reaches below the upper third', async () => {
    const { paragraphBeingRead } = await import('./same-place-element.ts')
    const paragraphs = [placed('p1', -600, -300), placed('p2', -290, 299), placed('p3', 310, 600)]
    expect(paragraphBeingRead(paragraphs, 900)).toBe('p3')
  })

  it('is the last paragraph below the end of the text', async () => {
    const { paragraphBeingRead } = await import('./same-place-element.ts')
    const paragraphs = [placed('p1', -900, -300), placed('p2', -280, -100)]
    expect(paragraphBeingRead(paragraphs, 900)).toBe('p2')
  })

  it('is none on a page without paragraphs of a story', async () => {
    const { paragraphBeingRead } = await import('./same-place-element.ts')
    expect(paragraphBeingRead([], 900)).toBeUndefined()
  })
})
