import type { Edition, Story, StoryBackground } from '@karda/article-content'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BackgroundView } from './background-view.tsx'
import type { ShownBackground } from './shown-background.ts'

describe('BackgroundView', () => {
  const html = renderToStaticMarkup(createElement(BackgroundView, shown()))

  it('says that it is no part of the report', () => {
    expect(html).toContain('It is not part of the report')
  })

  it('speaks of no report where the story retells several sources', () => {
    const { story, ...rest } = shown()
    const facts = { ...story.facts, retoldFrom: ['law', 'plan'] }
    const page = renderToStaticMarkup(createElement(BackgroundView, { ...rest, story: { ...story, facts } }))
    expect(page).toContain('not part of the story itself')
    expect(page).not.toContain('part of the report')
  })

  it('tells what happened as a list of times, the last day of what went on for longer too', () => {
    expect(html).toMatch(
      /<ol[^>]*><li id="event-begun"[^>]*>.*<time dateTime="2024-01-10">10 January 2024<\/time>/s,
    )
    expect(html).toContain('<time dateTime="2024-02-28">28 February 2024</time>')
  })

  it('names people with their office, since when, and how to say the name in both languages', () => {
    expect(html).toContain('In office since: 1 September 2021')
    expect(html).toContain('AN-na')
    expect(html).toContain('<span lang="hy">Աննա</span><span lang="hy-Latn"> (Anna)</span>')
  })

  it('says in words what a map shows, and hides no name in its title', () => {
    expect(html).toContain('role="img" aria-labelledby="town-title"')
    expect(html).toContain('Gyumri is in Armenia.')
    expect(html).toMatch(/<text[^>]*>Armenia<\/text>/)
    expect(html).not.toContain('style=')
  })

  it('leads from a claim to its sentence, and from no sentence where it stands in the report’s headline', () => {
    expect(html).toContain('href="/en/bridge/#claim-2"')
    expect(html).toContain('Paragraph 1, sentence 2')
    expect(html).not.toContain('href="/en/bridge/#claim-1"')
    expect(html).toContain('Not in the story: the headline of the report')
  })
})

function shown(): ShownBackground {
  const english = editionOf('en', 'Anna', 'Gyumri')
  const armenian = editionOf('hy', 'Աննա', 'Գյումրի')
  const source = { title: 'Law', publisher: 'Parliament', date: '2020', language: 'en' }
  const story: Story = {
    slug: 'bridge',
    facts: {
      originalLanguage: 'en',
      published: '2024-03-01',
      modified: '2024-03-01',
      asOf: '2024-02-28',
      levels: ['full'],
      retoldFrom: { author: 'anna', title: 'A bridge', language: 'en' },
      sources: { law: source },
      people: ['anna'],
      places: ['gyumri'],
      quotations: [],
      glossary: [],
      corrections: [],
    },
    editions: [english, armenian],
  }
  const background: StoryBackground = {
    slug: 'bridge',
    timeline: [{ id: 'begun', date: '2024-01-10', until: '2024-02-28', sources: ['law'] }],
    people: { anna: { since: '2021-09-01', sources: ['law'] } },
    map: {
      places: {
        gyumri: { kind: 'point', at: [43.85, 40.79], sources: ['law'] },
        armenia: { kind: 'country', code: '051' },
      },
      maps: [
        {
          id: 'town',
          frame: { west: 43, south: 40, east: 45, north: 41 },
          marked: ['armenia'],
          labels: { armenia: { at: [44, 40.5], align: 'middle' } },
          sources: ['law'],
        },
      ],
    },
    claims: [
      { id: 'title', where: ['report-headline'], kind: 'reported', by: 'the-report', sources: [] },
      { id: 'promise', where: ['full.p1s2'], kind: 'announced', by: 'anna', sources: ['law'] },
    ],
    words: {},
  }
  const words: ShownBackground['words'] = {
    timeline: { begun: { title: 'The work begins', text: 'Workers come.' } },
    people: { anna: { pronunciation: 'AN-na', text: 'The mayor.' } },
    places: { gyumri: { pronunciation: 'GYOOM-ree', text: 'A town.' } },
    names: { armenia: 'Armenia' },
    maps: { town: { title: 'The town', marked: 'Armenia', text: 'Gyumri is in Armenia.' } },
    voices: { 'the-report': 'the report' },
    claims: {
      title: { claim: 'There is a bridge.', check: 'Go and see.' },
      promise: { claim: 'It will be built.', check: 'Wait.' },
    },
  }
  const label = { id: 'armenia', kind: 'country', at: { x: 10, y: 10 }, align: 'middle' } as const
  const maps = [
    { id: 'town', width: 288, height: 200, land: 'M0,0Z', marked: '', borders: '', labels: [label] },
  ]
  return { story, edition: english, background, words, maps }
}

function editionOf(locale: Edition['locale'], name: string, place: string): Edition {
  return {
    locale,
    words: {
      headline: 'A bridge',
      standfirst: 'A bridge is built.',
      people: { anna: { name, office: 'mayor', mentions: [name] } },
      places: { gyumri: { name: place, mentions: [place] } },
      quotations: {},
      corrections: {},
    },
    glossary: {},
    levels: [],
  }
}
