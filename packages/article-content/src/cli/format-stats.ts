import { type LevelMeasures, measureStory } from '../measures/measure-story.ts'
import type { SourceStory } from '../source/source-story.ts'
import { type Column, formatTable } from './format-table.ts'

type MeasureColumn = Column & { cell: (measures: LevelMeasures) => string }

const columns: readonly MeasureColumn[] = [
  { heading: 'level', align: 'left', cell: ({ level }) => level },
  { heading: 'language', align: 'left', cell: ({ locale }) => locale },
  { heading: 'words', align: 'right', cell: ({ words }) => String(words) },
  {
    heading: 'allowed',
    align: 'right',
    cell: ({ allowedWords: allowed }) => (allowed ? `${allowed.least}–${allowed.most}` : '–'),
  },
  { heading: 'segments', align: 'right', cell: ({ segments }) => String(segments) },
  { heading: 'mean', align: 'right', cell: ({ wordsPerSegment }) => wordsPerSegment.toFixed(1) },
  { heading: 'longest', align: 'right', cell: ({ longestSegment }) => String(longestSegment) },
  { heading: 'long words', align: 'right', cell: ({ longWords }) => `${Math.round(longWords * 100)}%` },
  { heading: 'grade', align: 'right', cell: ({ grade }) => grade?.toFixed(1) ?? '–' },
  { heading: 'terms', align: 'right', cell: ({ terms }) => `${terms.marked}/${terms.listed}` },
  { heading: 'practice', align: 'right', cell: ({ items }) => String(items.practice) },
  { heading: 'assignment', align: 'right', cell: ({ items }) => String(items.assignment) },
]

const legend = `A segment is one sentence; mean and longest are its words. Long words have more than 6 letters. The grade is by
Flesch–Kincaid, for English alone. Terms of the glossary are those marked at that level, items of the two pools those
asked there.`

/** A table of measures for each story, a row for each level in each language, and below all what the columns mean. */
export function formatStats(stories: readonly SourceStory[]): string {
  const tables = stories.map((story) => {
    const rows = measureStory(story).map((measures) => columns.map(({ cell }) => cell(measures)))
    return `${story.slug}\n${rows.length > 0 ? formatTable(columns, rows) : 'no texts'}`
  })
  return [...tables, legend].join('\n\n')
}
