import { describe, expect, it } from 'vitest'
import { editBackground, judgeBackground } from '../../testing/sound-background.ts'
import { lessonInEveryLanguage } from './lesson-in-every-language.ts'

const withoutIn = (path: string) => editBackground(path, path.startsWith('en') ? english : armenian, '')
const english = 'lesson: { title: Who promises?, text: Compare claims 2 and 3. }\n'
const armenian = 'lesson: { title: Ո՞վ է խոստանում, text: Համեմատե՛ք 2-րդ և 3-րդ պնդումները։ }\n'

describe('lessonInEveryLanguage', () => {
  it('accepts a lesson in every language, and in none', () => {
    expect(judgeBackground(lessonInEveryLanguage)).toEqual([])
    const none = { ...withoutIn('en/background.yaml'), ...withoutIn('hy/background.yaml') }
    expect(judgeBackground(lessonInEveryLanguage, none)).toEqual([])
  })

  it('names a language that lacks it, and one that adds it', () => {
    expect(judgeBackground(lessonInEveryLanguage, withoutIn('hy/background.yaml'))).toMatchObject([
      { file: 'bridge/hy/background.yaml', line: 1, found: 'no lesson' },
    ])
    expect(judgeBackground(lessonInEveryLanguage, withoutIn('en/background.yaml'))).toMatchObject([
      { file: 'bridge/hy/background.yaml', line: 12, found: 'a lesson' },
    ])
  })

  it('says nothing where a language has no words', () => {
    expect(judgeBackground(lessonInEveryLanguage, { 'en/background.yaml': null })).toEqual([])
    expect(judgeBackground(lessonInEveryLanguage, { 'hy/background.yaml': null })).toEqual([])
  })
})
