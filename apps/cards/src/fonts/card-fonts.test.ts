import path from 'node:path'
import { createTextMeasure, UndrawableCharacterError } from '@karda/ui/typesetting'
import { describe, expect, it } from 'vitest'
import { loadFontFiles } from './load-font-files.ts'
import { openFonts } from './open-fonts.ts'
import { undrawableCharacters } from './undrawable-characters.ts'

const fonts = openFonts(loadFontFiles(path.join(import.meta.dirname, '../..')))
const measure = createTextMeasure(fonts)

describe('the fonts of the cards', () => {
  it('draw every Armenian letter and sign', () => {
    const capitals = 'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ'
    const small = 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև'
    expect(undrawableCharacters(`${capitals}${small}՛՜՝՞։․«»—-…0123456789%`, fonts)).toEqual([])
  })

  it('draw Turkish letters', () => {
    expect(undrawableCharacters('Qarabağ, Şuşa, İğdır’ın', fonts)).toEqual([])
  })

  it('name each character that they cannot draw once', () => {
    expect(undrawableCharacters('Мир, мир', fonts)).toEqual(['М', 'и', 'р', 'м'])
  })
})

describe('createTextMeasure', () => {
  it('measures twice the width at twice the size', () => {
    expect(measure('Հայաստան', 60)).toBeCloseTo(2 * measure('Հայաստան', 30))
  })

  it('counts kerning', () => {
    expect(measure('AV', 100)).toBeLessThan(measure('A', 100) + measure('V', 100))
  })

  it('measures a word of both scripts', () => {
    expect(measure('YouTube-ում', 40)).toBeCloseTo(measure('YouTube-', 40) + measure('ում', 40))
  })

  it('refuses a character that would be an empty box', () => {
    expect(() => measure('Мир', 40)).toThrow(new UndrawableCharacterError('М'))
  })
})
