import { describe, expect, it } from 'vitest'
import { editTeaching, soundTeaching } from '../../testing/sound-teaching.ts'
import { type Changes, edit, judge } from '../../testing/story-fixture.ts'
import { armenianSigns } from '../armenian-signs.ts'
import { englishSigns } from '../english-signs.ts'
import { sourcesCited } from '../sources-cited.ts'
import { allowedTeachingMarkdown } from './allowed-teaching-markdown.ts'
import { teachingRules } from './index.ts'
import { teachingAligns } from './teaching-aligns.ts'
import { teachingDigitsAgree } from './teaching-digits-agree.ts'
import { teachingLinksLead } from './teaching-links-lead.ts'
import { teachingParts } from './teaching-parts.ts'
import { teachingPlan } from './teaching-plan.ts'
import { teachingPositions } from './teaching-positions.ts'
import { teachingQuestions } from './teaching-questions.ts'

const english = 'bridge/en/teaching.md'
const armenian = 'bridge/hy/teaching.md'

it('find nothing in sound notes, nor in a story without notes', () => {
  for (const rule of teachingRules) {
    expect(judge(rule, soundTeaching)).toEqual([])
    expect(judge(rule)).toEqual([])
  }
})

describe('allowedTeachingMarkdown', () => {
  it.each([
    ['a quotation', 'Students can:', '> Students can:', 5, 'blockquote: > Students can:'],
    ['bold text', '*promise*', '**promise**', 7, 'strong: - tell a **promise** from a fact'],
    ['an unknown part', 'part:aims', 'part:goals', 3, '## [Aims](part:goals)'],
    ['a heading without its name', '[Aims](part:aims)', 'Aims', 3, '## Aims'],
    ['a heading with more than its name', '(part:aims)', '(part:aims) here', 3, '## [Aims](part:aims) here'],
    ['a heading too deep', '### Is', '#### Is', 16, '#### Is there a bridge?'],
    [
      'a list in a list',
      'from a fact',
      'from a fact\n  - now',
      7,
      'list item: - tell a *promise* from a fact',
    ],
    ['a task', '- tell', '- [ ] tell', 7, '[ as plain text'],
    ['a stray mark', 'Reading.', 'Reading*.', 11, '* as plain text'],
    ['an address that is not safe', 'https://example', 'http://example', 28, 'http://example.org/doubts'],
    ['an unknown page', 'page:glossary', 'page:notes', 32, 'page:notes'],
    ['an unknown language', 'language:hy', 'language:fr', 36, 'language:fr'],
    ['a part where a link belongs', 'paragraph:p1', 'part:aims', 18, 'part:aims'],
    ['a link without address', '(page:glossary)', '()', 32, 'no address'],
    ['a link with a title', '(page:glossary)', '(page:glossary "Words")', 32, 'Words'],
  ])('refuses %s', (_, original, replacement, line, found) => {
    expect(judge(allowedTeachingMarkdown, editTeaching('en', original, replacement))).toMatchObject([
      { file: english, line, found },
    ])
  })
})

describe('teachingParts', () => {
  it('names a part that is missing, one that comes twice, and one that is empty', () => {
    const twice = editTeaching('en', '(part:aims)', '(part:plan)')
    expect(judge(teachingParts, twice)).toMatchObject([
      { file: english, line: 1, expected: 'a part ## [words](part:aims)' },
      { file: english, line: 9, found: 'plan again' },
    ])
    const empty = editTeaching('en', 'A sheet for\neach student.', '')
    expect(judge(teachingParts, empty)).toMatchObject([{ file: english, found: 'print' }])
  })

  it('lets notes do without positions', () => {
    const text = soundTeaching['en/teaching.md']?.replace(/## \[Views.*(?=## \[Words)/s, '') ?? ''
    expect(judge(teachingParts, { 'en/teaching.md': text })).toEqual([])
  })
})

describe('teachingPlan', () => {
  it('counts the minutes', () => {
    expect(judge(teachingPlan, editTeaching('hy', '*25', '*26'))).toMatchObject([
      { file: armenian, line: 11, expected: 'steps of 45 minutes together', found: '46 minutes' },
    ])
  })

  it.each([
    ['has none', '*20 minutes* Reading.', 'Reading.'],
    ['names two', '*20 minutes*', '*20 to 25 minutes*'],
    ['puts them elsewhere', '*20 minutes* Reading.', 'Reading, *20 minutes*'],
  ])('asks for the minutes of a step that %s', (_, original, replacement) => {
    expect(judge(teachingPlan, editTeaching('en', original, replacement))).toMatchObject([
      { file: english, line: 11, expected: 'a step that begins with its minutes: *5 minutes* Words' },
    ])
  })

  it('asks for one numbered list', () => {
    const bullets = editTeaching('en', '1. *20 minutes* Reading.\n2. ', '- *20 minutes* Reading.\n- ')
    expect(judge(teachingPlan, bullets)).toMatchObject([{ line: 9, found: 'none' }])
    const apart = editTeaching('en', '\n2. *25', '\n\nThen:\n\n2. *25')
    expect(judge(teachingPlan, apart)).toMatchObject([{ line: 9, found: '2 lists' }])
  })
})

describe('teachingQuestions', () => {
  it('asks for what a good answer has', () => {
    expect(judge(teachingQuestions, editTeaching('en', '- Not yet', 'Not yet'))).toMatchObject([
      { file: english, line: 16, found: 'no list' },
    ])
  })

  it('asks for questions', () => {
    expect(judge(teachingQuestions, editTeaching('hy', '### Կամուրջ', 'Կամուրջ'))).toMatchObject([
      { file: armenian, line: 14, found: 'none' },
    ])
  })
})

describe('teachingPositions', () => {
  it('asks for a source of each position', () => {
    expect(
      judge(teachingPositions, editTeaching('en', '[doubt it](source:bridge-law)', 'doubt it')),
    ).toMatchObject([{ file: english, line: 26, expected: 'a source of this position, [words](source:id)' }])
  })

  it('asks for several positions', () => {
    expect(judge(teachingPositions, editTeaching('en', '### Her critics\n', ''))).toMatchObject([
      { file: english, line: 20, found: '1' },
    ])
  })
})

describe('teachingLinksLead', () => {
  it('names a source that story.yaml does not have', () => {
    expect(judge(teachingLinksLead, editTeaching('en', 'source:bridge-law', 'source:law'))).toMatchObject([
      { file: english, line: 24, found: 'law', expected: 'an id under sources in bridge/story.yaml' },
    ])
  })

  it('names a paragraph that a text does not have', () => {
    expect(judge(teachingLinksLead, editTeaching('hy', 'paragraph:p1', 'paragraph:p3'))).toMatchObject([
      { file: armenian, line: 18, found: 'p3', expected: 'a paragraph of bridge/en/full.md' },
    ])
  })

  it('says nothing of sources while story.yaml cannot be read', () => {
    expect(judge(teachingLinksLead, { ...soundTeaching, 'story.yaml': '[' })).toEqual([])
  })
})

describe('teachingAligns', () => {
  it('asks for notes in every language once one has them', () => {
    expect(judge(teachingAligns, { ...soundTeaching, 'hy/teaching.md': null })).toMatchObject([
      { file: armenian, line: 1, expected: `this file, as there is ${english}`, found: 'no such file' },
    ])
    expect(judge(teachingAligns, { ...soundTeaching, 'en/teaching.md': null })).toMatchObject([
      { file: english, line: 1, expected: `this file, as there is ${armenian}`, found: 'no such file' },
    ])
  })

  it.each([
    ['an entry too many', '- տարբերել', '- մեկ\n- տարբերել', 7, 'a list of 2 entries'],
    ['another part', 'part:positions', 'part:care', 20, 'the part care'],
    ['a paragraph that is missing', 'Աշակերտները կարողանում են՝\n\n', '', 5, 'a list of 1 entry'],
    ['a list without its order', '1. Բացեք', '- Բացեք', 45, 'a list of 1 entry with links to page:classes'],
    ['a link to another place', 'page:glossary', 'page:quiz', 32, 'a paragraph with links to page:quiz'],
  ])('names %s, and only the first fault', (_, original, replacement, line, found) => {
    expect(judge(teachingAligns, editTeaching('hy', original, replacement))).toMatchObject([
      { file: armenian, line, found },
    ])
  })

  it('names the end that comes too soon or too late', () => {
    const last = '## [Հանձնարարել](part:assign)\n\n1. Բացեք [Ձեր դասարանները](page:classes)։\n'
    expect(judge(teachingAligns, editTeaching('hy', last, ''))).toMatchObject([
      { line: 40, expected: `the part assign, as in ${english}:43`, found: 'the end' },
    ])
    expect(judge(teachingAligns, editTeaching('hy', last, `${last}\nՎերջ։\n`))).toMatchObject([
      { line: 47, expected: `the end, as in ${english}`, found: 'a paragraph' },
    ])
  })
})

describe('teachingDigitsAgree', () => {
  it('compares what each text states in digits', () => {
    expect(judge(teachingDigitsAgree, editTeaching('hy', '28-ի', '27-ի'))).toMatchObject([
      {
        file: armenian,
        line: 1,
        expected: `the numbers of ${english}:1`,
        found: 'a text without 28 and with 27',
      },
    ])
    expect(judge(teachingDigitsAgree, editTeaching('hy', '*20', '*25'))).toMatchObject([
      { file: armenian, line: 11, found: 'a text without 20 and with 25' },
    ])
  })
})

describe('other rules', () => {
  const onlyIn = (file: string, rule: Parameters<typeof judge>[0], changes: Changes) =>
    judge(rule, changes).filter((problem) => problem.file === file)

  it('judge the signs of notes at their place', () => {
    expect(onlyIn(english, englishSigns, editTeaching('en', 'a fact', 'a "fact"'))).toMatchObject([
      { line: 7, column: 27 },
      { line: 7, column: 32 },
    ])
    expect(
      onlyIn(armenian, armenianSigns, editTeaching('hy', 'աշակերտի համար։', 'աշակերտի համար')),
    ).toMatchObject([{ line: 41, column: 15 }])
  })

  it('leave the words of another language alone', () => {
    expect(onlyIn(armenian, armenianSigns, editTeaching('hy', '[bridge]', '[a bridge; a way!]'))).toEqual([])
  })

  it('count what notes cite among the sources that are cited', () => {
    const uncited = ['en', 'hy'].map((locale) => edit(`${locale}/glossary.yaml`, '[bridge-law]', '[]'))
    const changes = Object.assign({}, ...uncited)
    expect(judge(sourcesCited, changes)).toHaveLength(1)
    expect(judge(sourcesCited, { ...soundTeaching, ...changes })).toEqual([])
  })
})
