import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { MapFacts, StoryMap } from '@karda/article-content'
import { geoContains } from 'd3-geo'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { countryShapes } from './country-shapes.ts'
import { drawMap } from './draw-map.ts'

// The atlas is looked for where Next builds: in the folder of the app.
beforeEach(() => vi.spyOn(process, 'cwd').mockReturnValue(join(import.meta.dirname, '../..')))

const places: MapFacts['places'] = {
  armenia: { kind: 'country', code: '051' },
  town: { kind: 'point', at: [44, 40] },
  sea: { kind: 'water', at: [43, 41] },
}

const map: StoryMap = {
  id: 'around',
  frame: { west: 42, south: 38, east: 48, north: 42 },
  marked: ['armenia'],
  labels: {
    armenia: { at: [45, 40.4], align: 'middle', pointsTo: [45, 40] },
    town: { at: [44.1, 40], align: 'start' },
  },
  sources: ['atlas'],
}

const simferopol: [number, number] = [34.1, 44.95]
const kyiv: [number, number] = [30.5, 50.45]
const moscow: [number, number] = [37.6, 55.75]

describe('drawMap', () => {
  it('shows its whole frame, and every name and point within the drawing', () => {
    const { width, height, labels } = drawMap(map, places)
    const spots = labels.flatMap(({ at, point, line }) => [at, point, line?.from, line?.to])
    for (const spot of spots.filter((candidate) => candidate !== undefined)) {
      expect(spot.x).toBeGreaterThan(0)
      expect(spot.x).toBeLessThan(width)
      expect(spot.y).toBeGreaterThan(0)
      expect(spot.y).toBeLessThan(height)
    }
    expect(labels.map(({ id, kind }) => [id, kind])).toEqual([
      ['armenia', 'country'],
      ['town', 'point'],
    ])
  })

  it('draws a point where the place is, and a line from the nearer side of a name', () => {
    const [armenia, town] = drawMap(map, places).labels
    expect(town?.point?.x).toBeLessThan(town?.at.x ?? 0)
    expect(armenia?.line?.from.y).toBeGreaterThan(armenia?.at.y ?? 0)
    expect(armenia?.line?.to.y).toBeGreaterThan(armenia?.line?.from.y ?? 0)
  })

  it('is far lighter than 25 kB, for as much as a continent', () => {
    const wide = { ...map, frame: { west: 20, south: 31, east: 91, north: 65 } }
    expect(brotliCompressSync(JSON.stringify(drawMap(wide, places))).length).toBeLessThan(15_000)
  })

  it('has shapes without a word that a style sheet could not restyle', () => {
    const { land, marked, borders } = drawMap(map, places)
    for (const path of [land, marked, borders]) expect(path).toMatch(/^[MLZ\d.,-]+$/)
  })
})

describe('countryShapes', () => {
  it('draws Crimea with Ukraine', () => {
    const { shapeOf } = countryShapes(1e-7)
    expect(geoContains(shapeOf(['804']), simferopol)).toBe(true)
    expect(geoContains(shapeOf(['804']), kyiv)).toBe(true)
    expect(geoContains(shapeOf(['643']), simferopol)).toBe(false)
    expect(geoContains(shapeOf(['643']), moscow)).toBe(true)
  })
})
