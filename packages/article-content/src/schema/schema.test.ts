import { describe, expect, it } from 'vitest'
import { edit, parseFixture } from '../testing/story-fixture.ts'

function expectationsAfter(path: string, original: string, replacement: string) {
  return parseFixture(edit(path, original, replacement)).problems.map((problem) => problem.expected)
}

describe('the schemas of a story', () => {
  it('accept a sound story', () => {
    expect(parseFixture().problems).toEqual([])
  })

  it.each([
    [
      'retoldFrom: { author: anna-petrosyan, title: A bridge for Gyumri, language: en }',
      'retoldFrom: [bridge-law]',
      'retoldFrom: at least two sources',
    ],
    [
      'retoldFrom: { author: anna-petrosyan, title: A bridge for Gyumri, language: en }',
      'retoldFrom: A bridge for Gyumri',
      'retoldFrom: a report, or a list of sources',
    ],
    ['published: 2025-03-01', 'published: 2025-02-30', 'published: a date written YYYY-MM-DD'],
    ['levels: [full]', 'levels: [easy, full]', 'levels: each level once, in the order full, plain, easy'],
    ['levels: [full]', 'levels: []', 'levels: at least one level'],
    ['places: [gyumri]', 'places: [gyumri, gyumri]', 'places: a list without repeated ids'],
    [
      'places: [gyumri]',
      'places: [Gyumri]',
      'places.0: an id in kebab-case: small Latin letters, digits, single hyphens',
    ],
    ['segments: [full.p1s2]', 'segments: [p1s2]', 'quotations.0.segments.0: a segment such as full.p2s1'],
    ['spokenIn: hy', 'spokenIn: Armenian', 'quotations.0.spokenIn: a BCP 47 language tag, such as en or hy'],
    [
      'date: 2020-05, ',
      'date: 2020, ',
      'sources.bridge-law.date: a date in quotation marks, written YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      'date: 2020-05, ',
      "date: 2020-05, url: 'http://example.org', ",
      'sources.bridge-law.url: an address that begins with https://',
    ],
    [
      '- { id: wrong-length, date: 2025-03-04 }',
      '- { id: a, date: 2025-03-04 }\n  - { id: a, date: 2025-03-03 }',
      'corrections: each id once',
    ],
  ])('refuse in story.yaml, for %s, %s', (original, replacement, expected) => {
    expect(expectationsAfter('story.yaml', original, replacement)).toEqual([expected])
  })

  it.each([
    ['proof:', '12:', '12: an id that begins with a letter'],
    ['[full.p2s1]\n  choices', '[p2s1]\n  choices', 'proof.evidence.0: a segment such as full.p2s1'],
    ['[full.p2s1]\n  choices', '[]\n  choices', 'proof.evidence: at least one segment'],
    [
      '[full.p1s1, full.p2s1]\nhow',
      '[full.p2s1, full.p2s1]\nhow',
      'proof.choices: a list without repeated segments',
    ],
    ['choices: [ready, start]', 'choices: [ready]', 'first-and-last.choices: at least two ids'],
    ['{ says-who: 1, says-what: 2 }', '{}', 'in-your-words.criteria: at least one criterion'],
  ])('refuse in items.yaml, for %s, %s', (original, replacement, expected) => {
    expect(expectationsAfter('items.yaml', original, replacement)).toEqual([expected])
  })

  it('refuse an answer key that names no right choice', () => {
    expect(expectationsAfter('answer-key.yaml', '[bridge]', '[]')).toEqual([
      'being-built.correct: at least one id',
    ])
  })

  it('take a story without corrections for one with none', () => {
    const { story } = parseFixture(
      edit('story.yaml', 'corrections:\n  - { id: wrong-length, date: 2025-03-04 }\n', ''),
    )
    expect(story.facts?.data.corrections).toEqual([])
  })

  it('accept a source dated by its year', () => {
    expect(expectationsAfter('story.yaml', 'date: 2020-05, ', "date: '2020', ")).toEqual([])
  })

  it('refuse words with spaces at an end and an asterisk inside a mention', () => {
    expect(expectationsAfter('en/words.yaml', 'headline: A', "headline: ' A bridge' #")).toEqual([
      'headline: words without spaces or line breaks at either end',
    ])
    expect(expectationsAfter('en/words.yaml', '[Petrosyan]', "['Petro*syan']")).toEqual([
      'people.anna-petrosyan.mentions.0: an asterisk only at the end of a mention',
    ])
  })
})
