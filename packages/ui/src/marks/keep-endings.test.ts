import { describe, expect, it } from 'vitest'
import { keepEndings } from './keep-endings.ts'

describe('keepEndings', () => {
  it('keeps an abbreviation with its ending', () => {
    expect(keepEndings('դուրս գալ ՀԱՊԿ-ից, այլ')).toEqual([
      { text: 'դուրս գալ ', isUnbroken: false },
      { text: 'ՀԱՊԿ-ից,', isUnbroken: true },
      { text: ' այլ', isUnbroken: false },
    ])
  })

  it('keeps a number with its ending', () => {
    expect(keepEndings('հունիսի 12-ին')).toContainEqual({ text: '12-ին', isUnbroken: true })
  })

  it('keeps a Latin name with its ending', () => {
    expect(keepEndings('YouTube-ում')).toEqual([{ text: 'YouTube-ում', isUnbroken: true }])
  })

  it('lets an English compound break', () => {
    expect(keepEndings('Nagorno-Karabakh')).toEqual([{ text: 'Nagorno-Karabakh', isUnbroken: false }])
  })

  it('gives nothing for no text', () => {
    expect(keepEndings('')).toEqual([])
  })
})
