import { describe, expect, it } from 'vitest'
import { isCatchAllChoice } from './is-catch-all-choice.ts'

describe('isCatchAllChoice', () => {
  it.each([
    'All of the above',
    'None of  these.',
    'Both A and B',
    'All answers are correct.',
    'There is no right answer.',
    'Neither',
    'None of the other choices',
  ])('takes “%s” for one', (text) => {
    expect(isCatchAllChoice(text, 'en')).toBe(true)
  })

  it.each([
    'Բոլորը',
    'Ո՛չ մեկը',
    'Երկուսն էլ։',
    'Վերը նշված բոլորը',
    'Վերոնշյալներից ոչ մեկը',
    'Սրանցից ոչ մեկը',
    'Բոլոր պատասխանները ճիշտ են։',
    'Ճիշտ պատասխան չկա',
    'Ա և Բ',
  ])('takes «%s» for one', (text) => {
    expect(isCatchAllChoice(text, 'hy')).toBe(true)
  })

  it('does not take for one a choice that speaks of all or none of something else', () => {
    expect(isCatchAllChoice('All of these villages are on the border', 'en')).toBe(false)
    expect(isCatchAllChoice('None of the members helped', 'en')).toBe(false)
    expect(isCatchAllChoice('Բոլոր գյուղերը սահմանին են', 'hy')).toBe(false)
    expect(isCatchAllChoice('Ոչ մի գյուղ', 'hy')).toBe(false)
  })
})
