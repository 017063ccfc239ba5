import { beforeAll, describe, expect, it, vi } from 'vitest'

// The class extends a browser's; the rule under test needs no browser.
beforeAll(() => vi.stubGlobal('HTMLElement', class {}))

const placed = (id: string, top: number, bottom: number) => ({
  id,
  getBoundingClientRect: () => ({ top, bottom }),
})

describe('placeBeingRead', () => {
  it('is none while the head of the story is on top', async () => {
    const { placeBeingRead } = await import('./same-place-element.ts')
    expect(placeBeingRead([placed('p1', 500, 800)], 900, '')).toBeUndefined()
  })

  it('is the first paragraph that still reaches below the upper fifth', async () => {
    const { placeBeingRead } = await import('./same-place-element.ts')
    const paragraphs = [placed('p1', -600, -300), placed('p2', -290, 179), placed('p3', 190, 600)]
    expect(placeBeingRead(paragraphs, 900, '')).toBe('p3')
  })

  it('is the last paragraph below the end of the text', async () => {
    const { placeBeingRead } = await import('./same-place-element.ts')
    const paragraphs = [placed('p1', -900, -300), placed('p2', -280, -100)]
    expect(placeBeingRead(paragraphs, 900, '')).toBe('p2')
  })

  it('is none on a page without places', async () => {
    const { placeBeingRead } = await import('./same-place-element.ts')
    expect(placeBeingRead([], 900, '')).toBeUndefined()
  })

  it('is where the address led to, as long as its beginning is in sight', async () => {
    const { placeBeingRead } = await import('./same-place-element.ts')
    const places = [placed('p1', -300, 190), placed('source', 500, 600)]
    expect(placeBeingRead(places, 900, 'source')).toBe('source')
    expect(placeBeingRead(places, 400, 'source')).toBe('p1')
    expect(placeBeingRead(places, 900, 'p1')).toBe('p1')
    expect(placeBeingRead(places, 900, 'elsewhere')).toBe('p1')
  })
})
