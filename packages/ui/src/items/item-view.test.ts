import type { Item, ItemResponse } from '@karda/assessment'
import { locales, messagesOf } from '@karda/i18n'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PartMarks } from './controls/item-controls-props.ts'
import { ItemView } from './item-view.tsx'
import { textOf, valuesOf } from './testing/read-markup.ts'
import { sampleItem, sampleItems } from './testing/sample-items.ts'

function draw(item: Item, response: ItemResponse | null = null, marks?: PartMarks): string {
  return renderToStaticMarkup(
    createElement(ItemView, {
      item,
      response,
      onRespond: () => undefined,
      messages: messagesOf(item.locale, 'quiz'),
      name: 'q',
      isReadOnly: marks !== undefined,
      marks: marks ?? {},
      onAnnounce: () => undefined,
      place: '3/9',
    }),
  )
}

describe.each(locales)('an item in $code', ({ code }) => {
  it.each(sampleItems(code))(
    'of type $type is a group in its language, named by place and prompt',
    (item) => {
      const markup = draw(item)
      expect(markup).toMatch(new RegExp(`^<div [^>]*data-item="${item.id}" lang="${code}">`))
      const legend = /<legend.*?<\/legend>/.exec(markup)?.[0] ?? ''
      expect(textOf(legend)).toBe(`3/9 ${item.prompt}`)
    },
  )

  it.each(sampleItems(code))(
    'of type $type draws what was answered without a handler in the markup',
    (item) => {
      expect(draw(item)).not.toMatch(/ on[a-z]+=| style=/)
    },
  )
})

describe('ItemView', () => {
  it('offers one choice as radio buttons and several as boxes', () => {
    const single = draw(sampleItem('en', 'built', 'choice'), { type: 'choice', choices: ['bridge'] })
    expect(valuesOf('type', single)).toEqual(['radio', 'radio'])
    expect(single).toMatch(/<input[^>]*checked=""[^>]*value="bridge"|value="bridge"[^>]*checked=""/)
    expect(valuesOf('type', draw(sampleItem('en', 'promises', 'choice')))).toEqual(Array(3).fill('checkbox'))
  })

  it('words the truth values in the language of the item', () => {
    expect(textOf(draw(sampleItem('hy', 'five-years', 'true-false-not-stated')))).toMatch(
      /Ճիշտ է Սխալ է Տեքստում նշված չէ$/,
    )
  })

  it('sets the sentences of a passage as labels of radio buttons', () => {
    const markup = draw(sampleItem('hy', 'proof', 'hot-text'))
    expect(valuesOf('value', markup)).toEqual(['p1s1', 'p2s1'])
    expect(textOf(/<label.*<\/label>/.exec(markup)?.[0] ?? '')).toContain('Կտևի երեք տարի։')
  })

  it('names the buttons that move an entry by its words, and withholds those that lead nowhere', () => {
    const markup = draw(sampleItem('hy', 'order', 'order'))
    expect(valuesOf('aria-label', markup)).toEqual(
      expect.arrayContaining(['Բարձրացնել՝ Նախագիծ են անում', 'Իջեցնել՝ Կամուրջը պատրաստ է']),
    )
    expect(valuesOf('aria-disabled', markup)).toEqual(['true', 'false', 'false', 'false', 'false', 'true'])
  })

  it('does not take the shown order for an answer', () => {
    const order = sampleItem('en', 'order', 'order')
    const answered = draw(order, { type: 'order', choices: ['plan', 'start', 'ready'] })
    expect(draw(order)).not.toContain('checked=""')
    expect(answered).toContain('checked=""')
    expect(textOf(answered)).toMatch(/A plan is drawn.*Workers begin.*The bridge is ready/)
  })

  it('gives an entry a list of places where there is no script', () => {
    const [, first = ''] = /<noscript>(.*?)<\/noscript>/.exec(draw(sampleItem('hy', 'order', 'order'))) ?? []
    expect(valuesOf('name', first)).toEqual(['q.ready'])
    expect(valuesOf('aria-label', first)).toEqual(['Հերթական համարը՝ Կամուրջը պատրաստ է'])
    expect(valuesOf('value', first)).toEqual(['', '1', '2', '3'])
  })

  it('labels the list of each line that is matched, and numbers the answers by letters', () => {
    const markup = draw(sampleItem('hy', 'who', 'match'), { type: 'match', targets: { builds: 'workers' } })
    expect(valuesOf('for', markup)).toEqual(['q.builds', 'q.promises'])
    expect(valuesOf('name', markup)).toEqual(['q.builds', 'q.promises'])
    expect(markup).toContain('<option value="workers" selected="">բ) Բանվորները</option>')
  })

  it('numbers the gaps of a text, and marks the words that are used', () => {
    const markup = draw(sampleItem('en', 'short', 'gap'), { type: 'gap', words: { town: 'gyumri' } })
    expect(valuesOf('aria-label', markup)).toEqual(['Gap 1', 'Gap 2'])
    expect(textOf(markup)).toContain('Words to choose from days Gyumri (used) years')
  })

  it('asks for a number with all keys, as it may be negative or in words, and corrects no spelling', () => {
    const markup = draw(sampleItem('hy', 'workers', 'short-answer'), { type: 'short-answer', text: '20' })
    expect(markup).toMatch(/<input[^>]* type="text"/)
    expect(markup).not.toMatch(/inputmode/i)
    expect(markup).toMatch(/<input[^>]* spellcheck="false"/i)
    expect(valuesOf('value', markup)).toEqual(['20'])
  })

  it('says beside what was chosen whether it is right, and lets nothing be changed', () => {
    const response = { type: 'choice', choices: ['build', 'rest'] } as const
    const markup = draw(sampleItem('en', 'promises', 'choice'), response, { build: true, rest: false })
    const labels = [...markup.matchAll(/<label.*?<\/label>/g)].map(([label]) => textOf(label))
    expect(labels).toEqual(['To build Right', 'To rest Not right', 'To go on'])
    expect(valuesOf('disabled', markup)).toHaveLength(3)
  })
})
