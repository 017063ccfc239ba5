import path from 'node:path'
import { createTextMeasure } from '@karda/ui/typesetting'
import { describe, expect, it } from 'vitest'
import type { CardWords } from '../cards/card-words.ts'
import { rowOfHeadwords } from '../cards/row-of-headwords.ts'
import { loadFontFiles } from '../fonts/load-font-files.ts'
import { openFonts } from '../fonts/open-fonts.ts'
import { composeCard } from './compose-card.ts'
import type { TextBlock } from './fit-block.ts'
import { layout } from './layout.ts'

const measure = createTextMeasure(openFonts(loadFontFiles(path.join(import.meta.dirname, '../..'))))

const words: CardWords = { title: 'Գրադարան', text: 'Նյութեր', wordmark: 'Կարդա՛', endonym: 'Հայերեն' }
const longHeadline =
  'Երեք երկրների գիտնականները, ուսուցիչներն ու աշակերտները միասին չափում են, թե որքան արագ են հալչում ' +
  'Հարավային Կովկասի սառցադաշտերը, և հարցնում են՝ ի՞նչ է լինելու հետո'
const longStandfirst = `${longHeadline}։ `.repeat(3).trim()

describe('composeCard', () => {
  it('sets a short title as large as there is', () => {
    expect(composeCard(words, measure).title).toEqual({ lines: ['Գրադարան'], size: 76, leading: 93 })
  })

  it('fits a long Armenian headline whole in four lines between the margins', () => {
    const { title } = composeCard({ ...words, title: longHeadline }, measure)
    expect(title.lines.join(' ')).toBe(longHeadline)
    expect(title.lines.length).toBeLessThanOrEqual(4)
    expect(widthOf(title)).toBeLessThanOrEqual(layout.innerWidth)
  })

  it('keeps title, subtitle and text within their height, however long they are', () => {
    const { title, subtitle, text } = composeCard(
      { ...words, title: longStandfirst, subtitle: longHeadline, text: longStandfirst },
      measure,
    )
    const height = heightOf(title) + heightOf(subtitle) + heightOf(text) + 2 * layout.gap
    expect(height).toBeLessThanOrEqual(layout.bodyHeight)
    expect(title.lines.at(-1)).toMatch(/…$/)
  })

  it('sets a standfirst smaller rather than cut it', () => {
    const standfirst = `${longHeadline}, և ինչպե՞ս պետք է պատրաստվեն դրան գյուղացիները։`
    const { text } = composeCard({ ...words, text: standfirst }, measure)
    const { text: short } = composeCard(words, measure)
    expect(text.lines.join(' ')).toBe(standfirst)
    expect(text.size).toBeLessThan(short.size)
  })

  it('cuts a standfirst of more than four lines', () => {
    const { text } = composeCard({ ...words, text: longStandfirst }, measure)
    expect(text.lines).toHaveLength(4)
    expect(text.lines.at(-1)).toMatch(/\p{L}…$/u)
  })

  it('ends no line of headwords in the dot between two of them', () => {
    const headwords = [
      'ՀԱՊԿ',
      'Լեռնային Ղարաբաղ',
      'դաշինք',
      'խաղաղապահներ',
      'դուրս գալ',
      'արտաքին գործերի նախարար',
    ]
    const { lines } = composeCard({ ...words, text: rowOfHeadwords(headwords) }, measure).text
    expect(lines).toHaveLength(2)
    expect(lines.filter((line) => line.endsWith('·'))).toEqual([])
  })

  it('names language, level and credit in one line', () => {
    const { notes } = composeCard({ ...words, level: 'Պարզ', credit: 'Հեղինակ՝ Ասատուր Եսայանց' }, measure)
    expect(notes.lines).toEqual(['Հայերեն · Պարզ · Հեղինակ՝ Ասատուր Եսայանց'])
  })
})

function widthOf({ lines, size }: TextBlock): number {
  return Math.max(...lines.map((line) => measure(line, size)))
}

function heightOf({ lines, leading }: TextBlock): number {
  return lines.length * leading
}
