import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Palette, palettes } from './colours.ts'

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
const names = ['paper', 'ink', 'quiet', 'pomegranate', 'apricot'] as const
const texts = ['ink', 'quiet', 'pomegranate'] as const

function cssColour(sheet: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1] ?? ''
}

/** Relative luminance of `#rrggbb`, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  { theme: 'light', sheet: light, palette: palettes.light },
  { theme: 'dark', sheet: dark, palette: palettes.dark },
] satisfies { theme: string; sheet: string; palette: Palette }[])(
  'the $theme theme',
  ({ sheet, palette }) => {
    it.each(names)('has the same %s in style sheets and in code', (name) => {
      expect(cssColour(sheet, name)).toBe(palette[name])
    })

    it.each(texts)('sets %s at 7:1 or more on every ground that text stands on', (name) => {
      for (const ground of ['paper', 'raised']) {
        expect(contrast(palette[name], cssColour(sheet, ground)), ground).toBeGreaterThanOrEqual(7)
      }
      // A paragraph that an address led to holds story text and its marks alone.
      if (name !== 'quiet')
        expect(contrast(palette[name], cssColour(sheet, 'marked'))).toBeGreaterThanOrEqual(7)
    })
  },
)
