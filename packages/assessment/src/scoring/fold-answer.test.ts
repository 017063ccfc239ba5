import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAnswer } from './fold-answer.ts'

describe('foldAnswer', () => {
  it.each([
    ['Journalists', 'journalists'],
    ['  South \t Caucasus\u00a0', 'south caucasus'],
    ['cease\u2011fire', 'cease-fire'],
    ['cease \u2013 fire', 'cease-fire'],
    ['cease\u00adfire', 'ceasefire'],
    ['\u200bparliament\ufeff', 'parliament'],
    ['“Armenia’s”', 'armenias'],
    ['"Armenia\'s"', 'armenias'],
    ['cafe\u0301', 'caf\u00e9'],
    ['Parliament.', 'parliament'],
    ['Parliament !?…', 'parliament'],
    ['Yerevan,', 'yerevan'],
    ['Yerevan;', 'yerevan'],
    ['(Yerevan)', 'yerevan'],
    ['[Yerevan]', 'yerevan'],
    [': - Yerevan -', 'yerevan'],
    ['… Yerevan', 'yerevan'],
    ['(The) alliance', 'the) alliance'],
    ['(The alliance)', 'alliance'],
    ['the (alliance)', 'alliance'],
    ['Yerevan, Gyumri', 'yerevan, gyumri'],
    ['2.5', '2.5'],
    ['2,5', '2,5'],
    ['2,5,', '2,5'],
    ['.5', '.5'],
    ['-2.', '-2'],
    ['(-.5)', '-.5'],
    [',5', ',5'],
    ['50%', '50%'],
    ['15:30', '15:30'],
    ['(−2,5)', '-2,5'],
    ['The alliance', 'alliance'],
    ['“The” alliance', 'alliance'],
    ['an ally', 'ally'],
    ['a   village', 'village'],
    ['the', 'the'],
    ['Athens', 'athens'],
    ['over the top', 'over the top'],
  ])('takes %j in English for %j', (typed, folded) => {
    expect(foldAnswer(typed, 'en')).toBe(folded)
  })

  it.each([
    ['Խորհրդարան։', 'խորհրդարան'],
    ['խորհրդարան:', 'խորհրդարան'],
    ['խորհրդարան․', 'խորհրդարան'],
    ['խորհրդարան՝', 'խորհրդարան'],
    ['խորհրդարան,', 'խորհրդարան'],
    ['խորհրդարան;', 'խորհրդարան'],
    ['(խորհրդարան)', 'խորհրդարան'],
    ['՝ «Խորհրդարան»։', 'խորհրդարան'],
    ['Հայաստան, Իրան', 'հայաստան, իրան'],
    ['2,5', '2,5'],
    ['«Դաշնակից»', 'դաշնակից'],
    ['Ինչո՞ւ', 'ինչու'],
    ['Կարդա՛', 'կարդա'],
    ["կարդա'", 'կարդա'],
    ['Ա՜խ', 'ախ'],
    ['դ\u055aԱրտանյան', 'դարտանյան'],
    ['սահման\u058aամերձ', 'սահման-ամերձ'],
    ['ՀԱՊԿ\u2010ից', 'հապկ-ից'],
    ['ԵՎ', 'եվ'],
    ['և', 'եվ'],
    ['եւ', 'եվ'],
    ['ե՛ւ', 'եվ'],
    ['հայերն ու ռուսները և եւ եվ', 'հայերն ու ռուսները եվ եվ եվ'],
    ['the', 'the'],
  ])('takes %j in Armenian for %j', (typed, folded) => {
    expect(foldAnswer(typed, 'hy')).toBe(folded)
  })

  it('keeps an English article in Armenian, and Armenian spellings apart in English', () => {
    expect(foldAnswer('the alliance', 'hy')).toBe('the alliance')
    expect(foldAnswer('և', 'en')).not.toBe(foldAnswer('եվ', 'en'))
  })

  it('keeps different answers apart', () => {
    expect(foldAnswer('co-operation', 'en')).not.toBe(foldAnswer('cooperation', 'en'))
    expect(foldAnswer('ռուս', 'hy')).not.toBe(foldAnswer('ռուսներ', 'hy'))
  })

  it.each(['en', 'hy'] as const)('changes nothing in what is folded already (%s)', (locale) => {
    const signs = [...' \u00a0.,:;!?-–\'’"«»()[]՛՞՜՝։․…եւևվԵՎ2\u00ad', 'the ', 'a ', 'an ', 'b', 'Ք']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs)), (parts) => {
        const folded = foldAnswer(parts.join(''), locale)
        expect(foldAnswer(folded, locale)).toBe(folded)
      }),
    )
  })
})
