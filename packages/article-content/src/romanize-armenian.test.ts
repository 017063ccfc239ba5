import { describe, expect, it } from 'vitest'
import { romanizeArmenian } from './romanize-armenian.ts'

describe('romanizeArmenian', () => {
  it.each([
    ['Հայաստան', 'Hayastan'],
    ['Երևան', 'Yerevan'],
    ['Ոստիկան', 'Vostikan'],
    ['Փաշինյան', 'P’ashinyan'],
    ['Ղարաբաղ', 'Gharabagh'],
    ['Ճամբարակ', 'Chambarak'],
    ['Չարենցավան', 'Ch’arents’avan'],
    ['Թումանյան', 'T’umanyan'],
    ['Քաջարան', 'K’ajaran'],
    ['Ծաղկաձոր', 'Tsaghkadzor'],
    ['ժողովուրդ', 'zhoghovurd'],
    ['Շիրակ', 'Shirak'],
    ['Խոր Վիրապ', 'Khor Virap'],
    ['Առինջ', 'Arrinj'],
    ['Օձուն', 'Odzun'],
    ['ֆիլմը', 'filmy'],
    ['Գեղամա լեռներ', 'Geghama lerrner'],
    ['բազե', 'baze'],
    ['էպոս', 'epos'],
  ])('writes %s as %s', (armenian, latin) => {
    expect(romanizeArmenian(armenian)).toBe(latin)
  })

  it('writes ե as ye at the start of a word and after a vowel, else as e', () => {
    expect(romanizeArmenian('երեխա, էներգետիկա, հայելի, մանրէեր, առուե')).toBe(
      'yerekha, energetika, hayeli, manreyer, arruye',
    )
  })

  it('writes և as yev at the start of a word, alone and after a vowel, else as ev', () => {
    expect(romanizeArmenian('և, Եվրոպա, հոգևոր, նաև, ԵՎ')).toBe('yev, Yevropa, hogevor, nayev, YEV')
  })

  it('writes ո as vo at the start of a word, but not in ով', () => {
    expect(romanizeArmenian('որդի, գործ, ով, Ով, ովքեր')).toBe('vordi, gorts, ov, Ov, vovk’er')
  })

  it('writes ու as u, in capitals too', () => {
    expect(romanizeArmenian('ուրբաթ, Ուրբաթ, ՈՒՐԲԱԹ')).toBe('urbat’, Urbat’, URBAT’')
  })

  it('keeps an abbreviation in capitals, and other signs and scripts as they are', () => {
    expect(romanizeArmenian('ՀԱՊԿ-ի 12, CSTO')).toBe('HAPK-i 12, CSTO')
    expect(romanizeArmenian('ՇՉ')).toBe('SHCH’')
  })

  it('drops the marks of stress, question and exclamation', () => {
    expect(romanizeArmenian('ինչո՞ւ, Կարդա՛')).toBe('inch’u, Karda')
  })
})
