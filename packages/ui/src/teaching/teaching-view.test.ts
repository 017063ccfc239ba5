import {
  editionOf,
  type LevelName,
  type TeachingNotes,
  type TeachingPage,
  type TeachingTarget,
} from '@karda/article-content'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sheetOf } from '../worksheet/testing/sheet-fixture.ts'
import { TeachingView } from './teaching-view.tsx'

const { story } = sheetOf({
  en: {
    id: 'how-long',
    skill: 'locate',
    locale: 'en',
    prompt: 'How long?',
    type: 'short-answer',
    answer: 'word',
  },
})

const text = (words: string) => ({ kind: 'text' as const, text: words })
const link = (target: TeachingTarget, words: string) => ({
  kind: 'link' as const,
  target,
  children: [text(words)],
})

const notes: TeachingNotes = {
  lead: [{ kind: 'paragraph', inlines: [text('For teachers.')] }],
  parts: [
    {
      name: 'plan',
      heading: 'The lesson',
      blocks: [
        {
          kind: 'list',
          isOrdered: true,
          entries: [[{ kind: 'emphasis', children: [text('45 minutes')] }, text(' Reading.')]],
        },
      ],
    },
    {
      name: 'positions',
      heading: 'Views',
      blocks: [
        { kind: 'heading', inlines: [text('The mayor')] },
        {
          kind: 'list',
          isOrdered: false,
          entries: [
            [text('She '), link({ kind: 'source', id: 'law' }, 'promised it'), text('.')],
            [link({ kind: 'paragraph', id: 'p2' }, 'Paragraph 2')],
            [link({ kind: 'language', language: 'hy' }, 'կամուրջ')],
          ],
        },
      ],
    },
    { name: 'vocabulary', heading: 'Words', blocks: [] },
    { name: 'print', heading: 'Printing', blocks: [] },
    {
      name: 'assign',
      heading: 'Assigning',
      blocks: [{ kind: 'paragraph', inlines: [link({ kind: 'page', page: 'classes' }, 'Your classes')] }],
    },
  ],
}

function markup(
  pages: Partial<Record<TeachingPage, string>> = {},
  shown = notes,
  sheetLevels: readonly LevelName[] = ['full'],
) {
  return renderToStaticMarkup(
    createElement(TeachingView, {
      story,
      edition: editionOf(story, 'en'),
      notes: shown,
      sheetLevels,
      pages,
    }),
  )
}

describe('TeachingView', () => {
  it('gives each part an address that does not depend on the language, and a link to it', () => {
    const html = markup()
    expect(html).toContain('<a href="#plan">The lesson</a>')
    expect(html).toMatch(/<section id="plan"[^>]*><h2[^>]*>The lesson</)
  })

  it('shows beside a step of the lesson how long it takes', () => {
    expect(markup()).toMatch(/<li[^>]*><span[^>]*>45 minutes<\/span><span> Reading\.<\/span><\/li>/)
  })

  it('numbers a citation and gives the source under that number', () => {
    const html = markup()
    expect(html).toMatch(/<a href="#source-law">promised it<sup[^>]*>1<\/sup><\/a>/)
    expect(html).toContain('<li id="source-law">')
  })

  it('has no list of sources where nothing is cited', () => {
    expect(markup({}, { lead: [], parts: [] })).not.toContain('id="sources"')
  })

  it('leads to the paragraphs of the story, and says in which language a foreign word is', () => {
    const html = markup()
    expect(html).toContain('/#p2">Paragraph 2</a>')
    expect(html).toContain('<span lang="hy">կամուրջ</span>')
  })

  it('lists the words that the story explains, with their partners in the other language', () => {
    expect(markup()).toMatch(/<li[^>]*>bridge<span[^>]*> – <span lang="hy">կամուրջ<\/span><\/span><\/li>/)
  })

  it('leads to the worksheet and its key, in one language and in both', () => {
    const hrefs = [...markup().matchAll(/href="([^"]*worksheet[^"]*)"/g)].map(([, href]) => href)
    expect(hrefs).toEqual([
      '/en/bridge/worksheet/',
      '/en/bridge/worksheet/key/',
      '/en/bridge/worksheet/with/hy/',
      '/en/bridge/worksheet/with/hy/key/',
    ])
  })

  it('tells the worksheets of several levels apart by name', () => {
    const labels = [...markup({}, notes, ['full', 'easy']).matchAll(/worksheet\/">(.*?)<\/a>/g)].map(
      ([, name]) => name?.replaceAll(/<[^>]*>/g, ''),
    )
    expect(labels).toEqual(['Worksheet: English (Full)', 'Worksheet: English (Easy)'])
  })

  it('tells how to assign the quiz only where there is a classroom and a quiz', () => {
    const both = { classes: '/en/class/', quiz: '/en/bridge/quiz/' }
    expect(markup(both)).toContain('<a href="/en/class/">Your classes</a>')
    expect(markup({ quiz: both.quiz })).not.toContain('Your classes')
    expect(markup({ classes: both.classes })).not.toContain('Your classes')
  })

  it('leaves the words of a link to a page that the site does not have', () => {
    const lead = [
      {
        kind: 'paragraph' as const,
        inlines: [link({ kind: 'page', page: 'classes' }, 'Your classes')],
      },
    ]
    expect(markup({}, { lead, parts: [] })).toContain('<p>Your classes</p>')
  })
})
