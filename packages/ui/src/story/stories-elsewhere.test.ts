import type { Story } from '@karda/article-content'
import { describe, expect, it } from 'vitest'
import { sheetOf } from '../worksheet/testing/sheet-fixture.ts'
import { storiesElsewhere } from './stories-elsewhere.ts'

const prompt = 'Why?'
const { story, texts } = sheetOf({
  en: { id: 'why', type: 'extended', skill: 'main-idea', locale: 'en', prompt },
})
const { edition } = texts[0]
const threeLevels: Story = { ...story, facts: { ...story.facts, levels: ['full', 'plain', 'easy'] } }

describe('storiesElsewhere', () => {
  it('leads to the other levels in the same language, then to the same level in the others', () => {
    const places = storiesElsewhere(threeLevels, edition, 'plain')
    expect(places.map(({ address, locale, label, nameOf }) => [address, locale, label, nameOf('3')])).toEqual(
      [
        ['/en/bridge/', undefined, 'Full', 'Full, paragraph 3'],
        ['/en/bridge/easy/', undefined, 'Easy', 'Easy, paragraph 3'],
        ['/hy/bridge/plain/', 'hy', 'Հայերեն', 'Հայերեն, պարբերություն 3'],
      ],
    )
  })

  it('leads to no other level where there is none', () => {
    expect(storiesElsewhere(story, edition, 'full').map(({ address }) => address)).toEqual(['/hy/bridge/'])
  })
})
