import { describe, expect, it } from 'vitest'
import { findMentions } from './find-mentions.ts'

const words = (mentions: Record<string, string[]>) => ({
  headline: 'A',
  standfirst: 'A.',
  people: {},
  places: Object.fromEntries(
    Object.entries(mentions).map(([id, forms]) => [id, { name: id, mentions: forms }]),
  ),
  quotations: {},
  corrections: {},
})

const find = (text: string, mentions: Record<string, string[]>) =>
  [...findMentions(text, words(mentions))].sort()

describe('findMentions', () => {
  it('finds whole words, with a possessive ending too', () => {
    expect(find('Armenia’s government', { armenia: ['Armenia'] })).toEqual(['armenia'])
    expect(find('the Armenian government', { armenia: ['Armenia'] })).toEqual([])
  })

  it('finds a form with an asterisk whatever its ending', () => {
    expect(find('Հայաստանից և ՀԱՊԿ-ից', { armenia: ['Հայաստան*'], csto: ['ՀԱՊԿ*'] })).toEqual([
      'armenia',
      'csto',
    ])
  })

  it('finds a name that carries a mark of stress', () => {
    expect(find('Հայաստա՞նը', { armenia: ['Հայաստան*'] })).toEqual(['armenia'])
  })

  it('does not find a name inside a longer name', () => {
    const mentions = { karabakh: ['Karabakh'], 'nagorno-karabakh': ['Nagorno-Karabakh'] }
    expect(find('in Nagorno-Karabakh', mentions)).toEqual(['nagorno-karabakh'])
    expect(find('Karabakh and Nagorno-Karabakh', mentions)).toEqual(['karabakh', 'nagorno-karabakh'])
  })

  it('takes a point in a form for a point', () => {
    expect(find('the UXS', { states: ['U.S'] })).toEqual([])
  })
})
